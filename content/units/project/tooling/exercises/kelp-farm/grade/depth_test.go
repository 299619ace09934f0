package grade_test

import (
	"errors"
	"fmt"
	"testing"

	kelp "course.example/units/project/tooling/exercises/kelp-farm/solution"
)

type probe struct {
	reading any
	err     error
}

func (p probe) Measure() (any, error) { return p.reading, p.err }

// depth calls Depth and turns a panic into a failure.
func depth(t *testing.T, p probe) (got string, err error) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("a probe that measures %v (%T): panic: %v", p.reading, p.reading, r)
			err = errors.New("panic")
		}
	}()
	return kelp.Depth(p)
}

func TestAWrappedOfflineIsOffline(t *testing.T) {
	once := fmt.Errorf("line 7: %w", kelp.ErrOffline)
	for _, err := range []error{
		kelp.ErrOffline,
		once,
		fmt.Errorf("bay 2: %w", once),
		errors.Join(errors.New("low battery"), kelp.ErrOffline),
	} {
		if got, e := depth(t, probe{err: err}); got != "offline" || e != nil {
			t.Errorf("a probe whose error is %q: got %q and the error %v, want \"offline\" and none", err, got, e)
		}
	}
}

func TestANumberIsADepth(t *testing.T) {
	for reading, want := range map[float64]string{2.5: "2.5 m", 0: "0.0 m", 11.96: "12.0 m", -0.5: "-0.5 m"} {
		if got, err := depth(t, probe{reading: reading}); got != want || err != nil {
			t.Errorf("a probe that measures %v: got %q and the error %v, want %q and none", reading, got, err, want)
		}
	}
}

func TestWhatIsNoNumberIsAnError(t *testing.T) {
	for _, reading := range []any{"2.5", "", nil, 3, []float64{2.5}, errors.New("2.5")} {
		if got, err := depth(t, probe{reading: reading}); err == nil {
			t.Errorf("a probe that measures %#v (%T): got %q and no error, want an error", reading, reading, got)
		}
	}
}

func TestAnotherErrorIsPassedOn(t *testing.T) {
	for _, cause := range []error{
		errors.New("cable broken"),
		errors.New("gateway of the probe offline"),
	} {
		for _, reading := range []any{nil, 2.5} {
			if got, err := depth(t, probe{reading: reading, err: cause}); !errors.Is(err, cause) {
				t.Errorf("a probe that measures %v, with the error %q: got %q and the error %v, want an error that is or wraps the probe's", reading, cause, got, err)
			}
		}
	}
}
