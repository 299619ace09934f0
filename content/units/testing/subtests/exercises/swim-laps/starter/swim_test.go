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

func TestNear(t *testing.T) {
	f := &fake{}
	swim.Near(f, 31*time.Second, 30*time.Second, 2*time.Second)
	if len(f.messages) != 0 {
		t.Errorf("31s for 30s ± 2s: got %q, want no message", f.messages)
	}
}
