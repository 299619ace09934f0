package grade_test

import (
	"errors"
	"testing"

	logbook "course.example/units/performance/reflection-cost/exercises/kiln-logbook/solution"
)

var errCold = errors.New("the sensor is cold")

// Degrees can do both.
type Degrees int

func (d *Degrees) AppendText(dst []byte) ([]byte, error) {
	if *d < 0 {
		return dst, errCold
	}
	n := int(*d)
	return append(dst, byte('0'+n/1000), byte('0'+n/100%10), byte('0'+n/10%10), byte('0'+n%10), ' ', 'C'), nil
}

func (d *Degrees) String() string { return string([]byte("text of String")) }

// Glass has a String method only.
type Glass struct{ Sort string }

func (g Glass) String() string { return g.Sort + " glass" }

func check(t *testing.T, v any, want string) {
	t.Helper()
	got, err := logbook.Append([]byte("> "), v)
	if string(got) != want || err != nil {
		t.Errorf("%T: got %q and error %v, want %q and no error", v, got, err, want)
	}
}

func TestAValueThatAppendsItselfDoes(t *testing.T) {
	d := Degrees(1120)
	check(t, &d, "> 1120 C")
}

func TestAStringMethodIsUsed(t *testing.T) {
	check(t, Glass{"lead"}, "> lead glass")
}

func TestTheRestIsLeftToFmt(t *testing.T) {
	check(t, 42, "> 42")
	check(t, []string{"sand", "ash"}, "> [sand ash]")
	check(t, nil, "> <nil>")
}

func TestAnErrorOfTheValueIsReturned(t *testing.T) {
	d := Degrees(-1)
	if _, err := logbook.Append(nil, &d); !errors.Is(err, errCold) {
		t.Errorf("a cold sensor: got error %v, want %v", err, errCold)
	}
}

func TestAppendingItselfAllocatesNothing(t *testing.T) {
	d := Degrees(1120)
	dst := make([]byte, 0, 64)
	got := testing.AllocsPerRun(100, func() { dst, _ = logbook.Append(dst[:0], &d) })
	if got != 0 {
		t.Errorf("a value that appends itself, into a slice with room: got %v allocations, want 0", got)
	}
}
