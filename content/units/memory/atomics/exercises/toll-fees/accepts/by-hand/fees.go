package fees

import (
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
	return *f.current.Load()
}

// Set changes the fee of one kind of vehicle.
func (f *Fees) Set(kind string, cents int) {
	for {
		cur := f.current.Load()
		next := make(map[string]int)
		for k, v := range *cur {
			next[k] = v
		}
		next[kind] = cents
		if f.current.CompareAndSwap(cur, &next) {
			return
		}
	}
}
