package grade_test

import (
	"slices"
	"testing"

	sensor "course.example/units/generics/generic-functions/exercises/sensor-batch/solution"
)

var kept []float64

func TestOneValueForEachSensorInOneAllocation(t *testing.T) {
	defer func() {
		if p := recover(); p != nil {
			t.Fatalf("Collect panicked: %v", p)
		}
	}()
	raw := make(map[int]uint16, 1000)
	for number := range 1000 {
		raw[number] = uint16(2 * number)
	}
	volts := func(number int, reading uint16) float64 { return float64(number) + float64(reading)/4 }
	got := sensor.Collect(raw, volts)
	if len(got) != len(raw) {
		t.Fatalf("got %d values, want %d", len(got), len(raw))
	}
	slices.Sort(got)
	for i, v := range got {
		if want := volts(i, raw[i]); v != want {
			t.Fatalf("value %d in order of size: got %v, want %v", i, v, want)
		}
	}
	if n := testing.AllocsPerRun(20, func() { kept = sensor.Collect(raw, volts) }); n != 1 {
		t.Errorf("got %v allocations, want 1", n)
	}
}
