package grade_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	fleet "course.example/units/concurrency/sync-and-async/exercises/firmware-fleet/solution"
)

// garage takes ten minutes for a van, and a second to end early. It knows how many vans are in it.
type garage struct {
	mu         sync.Mutex
	busy, most int
}

func (g *garage) add(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.busy += n
	g.most = max(g.most, g.busy)
}

// running gives how many vans are in it, and how many there were at most.
func (g *garage) running() (busy, most int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.busy, g.most
}

func (g *garage) update(ctx context.Context, van string) error {
	g.add(1)
	defer g.add(-1)
	select {
	case <-time.After(10 * time.Minute):
	case <-ctx.Done():
		time.Sleep(time.Second)
		return fmt.Errorf("%s: %w", van, ctx.Err())
	}
	if van == "van 3" {
		return fmt.Errorf("%s: battery", van)
	}
	return nil
}

func vans(n int) (names []string) {
	for i := range n {
		names = append(names, fmt.Sprint("van ", i+1))
	}
	return names
}

func TestEachVanHasItsError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g garage
		got := fmt.Sprint(fleet.UpdateAll(t.Context(), vans(6), g.update))
		time.Sleep(time.Hour)
		if want := "[<nil> <nil> van 3: battery <nil> <nil> <nil>]"; got != want {
			t.Errorf("six vans, the third has a battery failure: got %s, want %s", got, want)
		}
	})
}

func TestNoUpdateRunsAfterTheReturn(t *testing.T) {
	for _, after := range []time.Duration{time.Minute, time.Hour} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), after)
			defer cancel()
			var g garage
			fleet.UpdateAll(ctx, vans(8), g.update)
			time.Sleep(time.Millisecond) // what was started and has not begun yet
			if n, _ := g.running(); n != 0 {
				t.Errorf("8 vans, ctx ends after %v: %d updates are running when UpdateAll has returned, want 0", after, n)
			}
			time.Sleep(2 * time.Hour)
		})
	}
}

func TestFourVansAreUpdatedAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g garage
		start := time.Now()
		fleet.UpdateAll(t.Context(), vans(12), g.update)
		took := time.Since(start)
		if _, most := g.running(); took != 30*time.Minute || most != 4 {
			t.Errorf("12 vans of ten minutes: took %v with at most %d at a time, want 30m0s and 4", took, most)
		}
		time.Sleep(time.Hour)
	})
}
