package swim_test

import (
	"fmt"
	"testing"
	"time"

	swim "course.example/units/testing/subtests/exercises/swim-laps/solution"
)

// fake keeps what is reported.
type fake struct {
	marks    int // calls of Helper
	messages []string
}

func (f *fake) Helper() { f.marks++ }

func (f *fake) Errorf(format string, args ...any) {
	f.messages = append(f.messages, fmt.Sprintf(format, args...))
}

func near(got time.Duration) *fake {
	f := &fake{}
	swim.Near(f, got, time.Minute, time.Second)
	return f
}

func TestMargin(t *testing.T) {
	for _, got := range []time.Duration{59 * time.Second, 61 * time.Second, time.Minute} {
		if f := near(got); len(f.messages) > 0 {
			t.Errorf("%v for 1m ± 1s: got %q, want no message", got, f.messages)
		}
	}
	for _, got := range []time.Duration{0, 58 * time.Second, time.Hour} {
		if f := near(got); len(f.messages) != 1 || f.marks != 1 {
			t.Errorf("%v for 1m ± 1s: got %q, marked %d times", got, f.messages, f.marks)
		}
	}
}
