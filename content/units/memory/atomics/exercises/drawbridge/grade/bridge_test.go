package grade_test

import (
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	bridge "course.example/units/memory/atomics/exercises/drawbridge/solution"
)

func TestTheFirstShipRaisesIt(t *testing.T) {
	var b bridge.Bridge
	if !b.Raise() {
		t.Error("the bridge is down: Raise got false, want true")
	}
}

func TestTheSecondShipIsRefused(t *testing.T) {
	var b bridge.Bridge
	b.Raise()
	for range 2 {
		if b.Raise() {
			t.Error("the bridge is up: Raise got true, want false")
		}
	}
}

func TestItCanBeRaisedAgain(t *testing.T) {
	var b bridge.Bridge
	for i := range 3 {
		if !b.Raise() {
			t.Errorf("lowered %d times: Raise got false, want true", i)
		}
		b.Lower()
	}
}

func TestOneOfManyShipsRaisesIt(t *testing.T) {
	calls := 20000
	if runtime.GOARCH == "wasm" {
		calls = 10 // the sandbox switches between goroutines at each statement
	}
	var b bridge.Bridge
	var passing, most atomic.Int64
	start := make(chan struct{})
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			<-start
			for range calls {
				if !b.Raise() {
					continue
				}
				if n := passing.Add(1); n > most.Load() {
					most.Store(n)
				}
				runtime.Gosched()
				passing.Add(-1)
				b.Lower()
			}
		})
	}
	close(start)
	wg.Wait()
	if got := most.Load(); got > 1 {
		t.Errorf("ships called from four goroutines, and lowered it when they had passed: %d had true at the same time, want 1", got)
	}
}
