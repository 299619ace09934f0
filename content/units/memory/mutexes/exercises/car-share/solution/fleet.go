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

func (f *Fleet) Counts() (parked, onRoad int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.parked, f.onRoad
}

func (f *Fleet) Report(w io.Writer) {
	parked, onRoad := f.Counts()
	fmt.Fprintf(w, "parked %d\non the road %d\n", parked, onRoad)
}

// endregion
