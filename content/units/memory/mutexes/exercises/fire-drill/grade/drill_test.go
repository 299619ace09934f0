package grade_test

import (
	"slices"
	"testing"
	"time"

	drill "course.example/units/memory/mutexes/exercises/fire-drill/solution"
)

// alarmed starts a drill of the floors, of which the leaver leaves in its alarm, and returns who was alarmed.
func alarmed(t *testing.T, leaver string, names ...string) []string {
	var d drill.Drill
	var got []string
	for _, name := range names {
		f := &drill.Floor{Name: name}
		f.Alarm = func() {
			got = append(got, name)
			if name == leaver {
				d.Remove(f)
			}
		}
		d.Add(f)
	}
	done := make(chan any, 1)
	go func() {
		defer func() { done <- recover() }()
		d.Start()
	}()
	select {
	case panicked := <-done:
		if panicked != nil {
			t.Errorf("floor %q leaves: got panic %v, want none", leaver, panicked)
		}
	case <-time.After(3 * time.Second):
		t.Fatalf("floor %q leaves: Start waits forever, want it to return", leaver)
	}
	return got
}

func TestEachFloorIsAlarmed(t *testing.T) {
	for _, leaver := range []string{"", "cellar", "first", "attic"} {
		names := []string{"cellar", "first", "attic"}
		if got := alarmed(t, leaver, names...); !slices.Equal(got, names) {
			t.Errorf("floor %q leaves: got %q alarmed, want %q", leaver, got, names)
		}
	}
}

func TestWhoHasLeftIsNotAlarmed(t *testing.T) {
	var d drill.Drill
	calls := 0
	f := &drill.Floor{Name: "attic", Alarm: func() { calls++ }}
	d.Add(f)
	d.Start()
	d.Remove(f)
	d.Start()
	if calls != 1 {
		t.Errorf("a floor leaves after the first of two drills: got %d alarms, want 1", calls)
	}
}
