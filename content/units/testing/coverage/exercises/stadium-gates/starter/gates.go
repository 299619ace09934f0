// Package gates counts visitors.
package gates

import "sync/atomic"

// region: gates
// Gate counts who comes in.
type Gate struct{ visitors atomic.Int64 }

func (g *Gate) Enter(ticket int) bool {
	if ticket%10 == 0 {
		return false
	}
	g.visitors.Add(1)
	return true
}

// endregion
