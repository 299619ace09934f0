package kiln_test

import (
	"sync"
	"testing"

	kiln "course.example/units/memory/data-races/exercises/kiln-meter/solution"
)

func TestMeter(t *testing.T) {
	var m kiln.Meter
	var wg sync.WaitGroup
	taken := 0
	for range 100 {
		wg.Go(func() { m.Add(2) })
	}
	wg.Go(func() { taken = m.Take() })
	wg.Wait()
	if taken != 200 {
		t.Errorf("100 times 2 kWh: got %d, want 200", taken)
	}
}
