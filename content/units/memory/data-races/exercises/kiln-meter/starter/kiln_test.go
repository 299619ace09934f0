package kiln_test

import (
	"testing"

	kiln "course.example/units/memory/data-races/exercises/kiln-meter/solution"
)

func TestMeter(t *testing.T) {
	var m kiln.Meter
	for range 100 {
		m.Add(2)
	}
	if got := m.Take(); got != 200 {
		t.Errorf("100 times 2 kWh: got %d, want 200", got)
	}
}
