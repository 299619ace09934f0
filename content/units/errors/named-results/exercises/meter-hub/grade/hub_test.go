package grade_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	hub "course.example/units/errors/named-results/exercises/meter-hub/solution"
)

var (
	errBusy    = errors.New("line busy")
	errUnknown = errors.New("no such meter")
	errNoise   = errors.New("line noisy")
)

// line is a hub with one line. Meter "m3" shows 3 litres, "x" was exchanged, "noisy" cannot be read; others are unknown.
type line struct {
	open   string
	opened []string
	closed []string
}

func (l *line) Open(meter string) (hub.Port, error) {
	var litres int
	if l.open != "" {
		return nil, fmt.Errorf("%w, port of %s is open", errBusy, l.open)
	}
	switch n, _ := fmt.Sscanf(meter, "m%d", &litres); {
	case n == 1:
	case meter == "x":
		litres = -1
	case meter != "noisy":
		return nil, errUnknown
	}
	l.open = meter
	l.opened = append(l.opened, meter)
	return &port{l, meter, litres}, nil
}

type port struct {
	line   *line
	meter  string
	litres int
}

func (p *port) Litres() (int, error) {
	if p.line.open != p.meter {
		return 0, fmt.Errorf("port of %s is closed", p.meter)
	}
	if p.meter == "noisy" {
		return 17, errNoise
	}
	return p.litres, nil
}

func (p *port) Close() {
	p.line.open = ""
	p.line.closed = append(p.line.closed, p.meter)
}

func total(t *testing.T, want int, cause error, meters ...string) *line {
	t.Helper()
	l := &line{}
	got, err := hub.Total(l, meters)
	if got != want || !errors.Is(err, cause) {
		t.Errorf("meters %q: got %d and error %v, want %d and %v", meters, got, err, want, cause)
	}
	for _, other := range []error{errBusy, errUnknown, errNoise} {
		if err != nil && other != cause && errors.Is(err, other) {
			t.Errorf("meters %q: got error %q, which matches %q, want only %v", meters, err, other, cause)
		}
	}
	return l
}

func TestAllMetersAreRead(t *testing.T) {
	total(t, 3, nil, "m3")
	total(t, 14, nil, "m3", "m4", "m7")
	total(t, 0, nil)
}

func TestExchangedMeterIsSkipped(t *testing.T) {
	total(t, 12, nil, "m5", "x", "m7")
	total(t, 6, nil, "x", "m6", "x")
}

func TestStopsAtTheFirstFailure(t *testing.T) {
	total(t, 0, errUnknown, "m3", "lost", "m4")
	l := total(t, 0, errNoise, "m8", "noisy", "m4")
	if want := []string{"m8", "noisy"}; !slices.Equal(l.opened, want) {
		t.Errorf("meters m8, noisy, m4: opened %q, want %q", l.opened, want)
	}
}

func TestEachPortIsClosedOnce(t *testing.T) {
	for _, meters := range [][]string{{"m3"}, {"m3", "m4"}, {"m3", "x", "m4"}, {"m3", "noisy", "m4"}, {"m3", "lost"}} {
		l := &line{}
		hub.Total(l, meters)
		if !slices.Equal(l.closed, l.opened) {
			t.Errorf("meters %q: opened %q, closed %q, want each closed once", meters, l.opened, l.closed)
		}
	}
}
