package fleet

import (
	"fmt"
	"io"
	"sync"
)

// New makes a fleet of parked cars.
func New(cars int) *Fleet { return &Fleet{parked: cars} }

// region: fleet
type Fleet struct {
	mu             sync.Mutex
	parked, onRoad int
}

func (f *Fleet) Leave() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.parked--
	f.onRoad++
}

func (f *Fleet) Parked() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.parked
}

func (f *Fleet) OnRoad() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.onRoad
}

func (f *Fleet) Report(w io.Writer) {
	fmt.Fprintf(w, "parked %d\n", f.Parked())
	fmt.Fprintf(w, "on the road %d\n", f.OnRoad())
}

// endregion
