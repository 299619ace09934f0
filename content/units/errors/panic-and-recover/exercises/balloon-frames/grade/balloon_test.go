package grade_test

import (
	"errors"
	"fmt"
	"testing"

	balloon "course.example/units/errors/panic-and-recover/exercises/balloon-frames/solution"
)

func tenths(raw int) float64 { return float64(raw) / 10 }

// decode calls Decode and returns what it panicked with, if it did.
func decode(f balloon.Frame, calibrate func(int) float64) (s balloon.Sounding, err error, panicked any) {
	defer func() { panicked = recover() }()
	s, err = balloon.Decode(f, calibrate)
	return s, err, nil
}

func TestGoodFrameIsRead(t *testing.T) {
	want := balloon.Sounding{Height: 258, Temp: 21.5, Humidity: 60}
	s, err, panicked := decode(balloon.Frame{1, 2, 0, 215, 0, 60}, tenths)
	if s != want || err != nil || panicked != nil {
		t.Errorf("got %+v, error %v, panic %v; want %+v, no error and no panic", s, err, panicked, want)
	}
}

func TestBadFrameIsAnError(t *testing.T) {
	cases := []struct {
		name  string
		frame balloon.Frame
		want  string
	}{
		{"an empty frame", nil, "bad frame: 0 bytes, want 6"},
		{"a frame that is cut off", balloon.Frame{1, 2, 0, 215}, "bad frame: 4 bytes, want 6"},
		{"a humidity of 101", balloon.Frame{1, 2, 0, 215, 0, 101}, "bad frame: humidity 101"},
	}
	for _, c := range cases {
		s, err, panicked := decode(c.frame, tenths)
		if panicked != nil {
			t.Errorf("%s: got the panic %q, want the error %q", c.name, fmt.Sprint(panicked), c.want)
			continue
		}
		if fmt.Sprint(err) != c.want {
			t.Errorf("%s: got error %q, want %q", c.name, fmt.Sprint(err), c.want)
		}
		if (s != balloon.Sounding{}) {
			t.Errorf("%s: got %+v beside the error, want an empty Sounding", c.name, s)
		}
	}
}

func TestOtherPanicsGoOn(t *testing.T) {
	good := balloon.Frame{1, 2, 0, 215, 0, 60}
	errTable := errors.New("bad frame: no table")
	values := []any{errTable, "no table", 7}
	for _, want := range values {
		s, err, panicked := decode(good, func(int) float64 { panic(want) })
		if panicked != want {
			t.Errorf("calibrate panics with %v (%T): got %v (%T) as the panic, result %+v and error %v; want the same value to go on", want, want, panicked, panicked, s, err)
		}
	}
	var table []float64
	s, err, panicked := decode(good, func(raw int) float64 { return table[raw] })
	if _, ok := panicked.(interface{ RuntimeError() }); !ok {
		t.Errorf("calibrate uses an index out of range: got %v (%T) as the panic, result %+v and error %v; want the runtime's error to go on", panicked, panicked, s, err)
	}
}
