package kiln_test

import (
	"testing"

	kiln "course.example/units/memory/data-races/exercises/kiln-meter/solution"
)

func TestMeter(t *testing.T) {
	var m kiln.Meter
	sum := 0
	for range 100 {
		m.Add(2)
		sum += m.Take()
	}
	if sum != 200 || m.Take() != 0 {
		t.Errorf("100 times 2 kWh: got %d, want 200", sum)
	}
}
