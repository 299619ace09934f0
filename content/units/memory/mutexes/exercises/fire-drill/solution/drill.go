package drill

import (
	"slices"
	"sync"
)

// Add lets a floor take part.
func (d *Drill) Add(f *Floor) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.floors = append(d.floors, f)
}

var _ = slices.Clone[[]int]

// region: drill
type Floor struct {
	Name  string
	Alarm func()
}

type Drill struct {
	mu     sync.Mutex
	floors []*Floor // guarded by mu
}

func (d *Drill) Remove(f *Floor) {
	d.mu.Lock()
	defer d.mu.Unlock()
	isIt := func(other *Floor) bool { return other == f }
	d.floors = slices.DeleteFunc(d.floors, isIt)
}

func (d *Drill) Start() {
	d.mu.Lock()
	floors := slices.Clone(d.floors)
	d.mu.Unlock()
	for _, f := range floors {
		f.Alarm()
	}
}

// endregion
