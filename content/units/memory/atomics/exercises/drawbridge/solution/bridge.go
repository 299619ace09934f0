package bridge

import "sync/atomic"

// region: bridge
type Bridge struct{ up atomic.Bool }

func (b *Bridge) Raise() bool {
	return b.up.CompareAndSwap(false, true)
}

func (b *Bridge) Lower() { b.up.Store(false) }

// endregion
