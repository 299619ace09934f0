// Command made records a trip on a channel that the constructor has made.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

type Fix struct{ Lat, Lon float64 }

var (
	trip  = []Fix{{52.51, 13.40}, {52.52, 13.41}, {52.52, 13.43}}
	saved atomic.Int32
)

func save(Fix) {
	time.Sleep(100 * time.Millisecond)
	saved.Add(1)
}

// region: tracker
type Tracker struct {
	fixes chan Fix
}

func (t *Tracker) record(trip []Fix) {
	defer close(t.fixes)
	for _, f := range trip {
		time.Sleep(300 * time.Millisecond) // until the next fix
		t.fixes <- f
	}
}

func (t *Tracker) store() {
	for f := range t.fixes {
		save(f) // takes 100 ms
	}
}

// endregion

// region: main
func newTracker() *Tracker {
	return &Tracker{fixes: make(chan Fix)}
}

func main() {
	t := newTracker()
	go t.record(trip) // three fixes
	go t.store()

	time.Sleep(2 * time.Second)
	fmt.Println("saved:", saved.Load())
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

// endregion
