package grade_test

import (
	"sync"
	"testing"

	meter "course.example/units/memory/atomics/exercises/gas-pulses/solution"
)

func TestTheDisplayReadsWhilePulsesCome(t *testing.T) {
	var m meter.Meter
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			m.Pulse()
			if n := m.Pulses(); n < 1 || n > 2 {
				t.Errorf("one or two pulses came: got %d", n)
			}
		})
	}
	wg.Wait()
	if n := m.Reset(); n != 2 {
		t.Errorf("two pulses came: got %d", n)
	}
}
