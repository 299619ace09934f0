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
	tests := []struct {
		name string
		got  time.Duration
		want int // messages
	}{
		{"exact", 30 * time.Second, 0},
		{"just late enough", 32 * time.Second, 0},
		{"just early enough", 28 * time.Second, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := &fake{}
			swim.Near(f, tt.got, 30*time.Second, 2*time.Second)
			if len(f.messages) != tt.want {
				t.Errorf("%v for 30s ± 2s: got %q, want %d messages", tt.got, f.messages, tt.want)
			}
			if f.marks == 0 {
				t.Error("Near did not mark itself as a helper")
			}
		})
	}
}
