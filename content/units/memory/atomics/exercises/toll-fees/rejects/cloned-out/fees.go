package fees

import (
	"maps"
	"sync/atomic"
)

// Fees are the fees of a toll road, in cents.
type Fees struct {
	current atomic.Pointer[map[string]int]
}

func New() *Fees {
	f := &Fees{}
	f.current.Store(&map[string]int{})
	return f
}

// All returns the fees of this moment. The caller only reads them.
func (f *Fees) All() map[string]int {
	return maps.Clone(*f.current.Load())
}

// Set changes the fee of one kind of vehicle.
func (f *Fees) Set(kind string, cents int) {
	fees := f.current.Load()
	(*fees)[kind] = cents
	f.current.Store(fees)
}
