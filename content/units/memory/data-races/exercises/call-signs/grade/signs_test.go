package grade_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	signs "course.example/units/memory/data-races/exercises/call-signs/solution"
)

func TestEachSignHasOneOwner(t *testing.T) {
	r := signs.New(func(string) error {
		time.Sleep(2 * time.Second)
		return nil
	})
	start := time.Now()
	var owners atomic.Int64
	var wg sync.WaitGroup
	for i, owner := range []string{"Ann", "Bob"} {
		wg.Go(func() {
			time.Sleep(time.Duration(i) * 500 * time.Millisecond)
			if r.Claim("LA7X", owner) == nil {
				owners.Add(1)
			}
		})
	}
	wg.Go(func() {
		if err := r.Claim("OZ3Q", "Eve"); err != nil {
			t.Errorf("nobody else claims OZ3Q: got %v, want no error", err)
		}
	})
	wg.Wait()
	if got := owners.Load(); got != 1 {
		t.Errorf("two claim LA7X at once: %d are told that they have it, want 1", got)
	}
	if took := time.Since(start); took > 3800*time.Millisecond {
		t.Errorf("each check takes 2s, and the claims overlap: they took %v in all, want less than 3.8s", took)
	}
}
