package grade_test

import (
	"testing"

	counter "course.example/units/performance/allocations/exercises/repair-counter/solution"
)

func devices() []*counter.Device {
	return []*counter.Device{{Name: "radio"}, {Name: "lamp"}, {Name: "clock"}}
}

func name(d *counter.Device) string {
	if d == nil {
		return "nil"
	}
	return d.Name
}

func TestWhoCameFirstIsNext(t *testing.T) {
	c := counter.New(devices())
	for _, want := range []string{"radio", "lamp", "clock", "nil", "nil"} {
		if got := name(c.Next()); got != want {
			t.Fatalf("Next: got %s, want %s", got, want)
		}
	}
}

func TestWhatWasHandedOutIsNotKept(t *testing.T) {
	waiting := devices()
	c := counter.New(waiting)
	for i := range waiting {
		c.Next()
		for j, d := range waiting {
			if d == nil && j > i {
				t.Fatalf("calls of Next: %d; element %d of the array, which still waits: got nil, want %s", i+1, j, devices()[j].Name)
			}
			if d != nil && j <= i {
				t.Fatalf("calls of Next: %d; element %d of the array, which was handed out: got %s, want nil", i+1, j, d.Name)
			}
		}
	}
}
