package kiln_test

import (
	"sync"
	"testing"

	kiln "course.example/units/memory/data-races/exercises/kiln-meter/solution"
)

func TestAddsAtOnce(t *testing.T) {
	var m kiln.Meter
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { m.Add(1) })
	}
	wg.Wait()
	if got := m.Take(); got != 50 {
		t.Errorf("got %d, want 50", got)
	}
}

func TestTakesAmongAdds(t *testing.T) {
	var m kiln.Meter
	parts := make([]int, 30)
	var wg sync.WaitGroup
	for i := range parts {
		wg.Go(func() {
			m.Add(1)
			parts[i] = m.Take()
			m.Add(1)
		})
	}
	wg.Wait()
	sum := m.Take()
	for _, part := range parts {
		sum += part
	}
	if sum != 60 {
		t.Errorf("got %d, want 60", sum)
	}
}
