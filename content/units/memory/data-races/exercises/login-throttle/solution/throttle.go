package throttle

import "sync"

// region: throttle
type Throttle struct {
	limit  int
	tries  sync.Map // of int, by address
	record func(addr string, try int)
}

func (t *Throttle) Allow(addr string) bool {
	for {
		v, _ := t.tries.LoadOrStore(addr, 0)
		n := v.(int)
		if n >= t.limit {
			return false
		}
		if t.tries.CompareAndSwap(addr, n, n+1) {
			t.record(addr, n+1)
			return true
		}
	}
}

// endregion

// New makes a Throttle that records what it allows.
func New(limit int, record func(addr string, try int)) *Throttle {
	return &Throttle{limit: limit, record: record}
}
