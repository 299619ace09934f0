package rates_test

import (
	"runtime"
	"testing"

	rates "course.example/units/testing/subtests/exercises/euro-rate/solution"
)

func converts(t *testing.T, when string, want int) {
	t.Helper()
	if got := rates.Convert(100); got != want {
		t.Errorf("%s: Convert(100) = %d, want %d", when, got, want)
	}
}

func TestTheRateHoldsUntilTheTestEnds(t *testing.T) {
	t.Run("user", func(t *testing.T) {
		rates.SetEuro(t, 900)
		t.Run("inner", func(t *testing.T) { converts(t, "in a subtest", 900) })
		converts(t, "in the test", 900)
	})
}

func TestTheOldRateComesBack(t *testing.T) {
	before := rates.Convert(100)
	t.Run("outer", func(t *testing.T) {
		rates.SetEuro(t, 900)
		t.Run("inner", func(t *testing.T) {
			rates.SetEuro(t, 800)
			rates.SetEuro(t, 700)
			converts(t, "set three times", 700)
		})
		converts(t, "after the inner test", 900)
	})
	converts(t, "after the test", before)
}

// fake is a test that Fatalf ends.
type fake struct {
	cleanups []func()
	messages int
	isMarked bool // Helper was called before Fatalf
	marks    int
}

func (f *fake) Helper()          { f.marks++ }
func (f *fake) Cleanup(c func()) { f.cleanups = append(f.cleanups, c) }

func (f *fake) Fatalf(string, ...any) {
	f.messages++
	f.isMarked = f.marks > 0
	runtime.Goexit()
}

func failed() *fake {
	f := &fake{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		rates.SetEuro(f, 0)
	}()
	<-done
	return f
}

func TestABadRateChangesNothing(t *testing.T) {
	before := rates.Convert(100)
	f := failed()
	if f.messages != 1 {
		t.Errorf("SetEuro(0): got %d messages, want 1", f.messages)
	}
	converts(t, "after SetEuro(0)", before)
	for _, c := range f.cleanups {
		c()
	}
	converts(t, "after the test that failed", before)
}

func TestABadRateIsReportedAtTheLineOfTheCaller(t *testing.T) {
	if f := failed(); f.messages != 1 || !f.isMarked {
		t.Errorf("SetEuro(0): got %d messages, marked as a helper before: %t; want 1, true", f.messages, f.isMarked)
	}
}
