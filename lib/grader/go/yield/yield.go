// Package yield gives other goroutines a turn between the statements of rewritten code: what depends on who comes first shows.
package yield

import "runtime"

// mode 0 never yields, 1 always, others by a pseudo-random sequence of their own.
var mode, state uint32

// Use sets how to yield; the grader calls it before the tests.
func Use(m uint32) { mode, state = m, m*2654435761 }

// Point is where another goroutine may come in.
func Point() {
	if mode == 0 {
		return
	}
	if mode > 1 {
		state = state*1664525 + 1013904223
		if state>>31 == 0 {
			return
		}
	}
	runtime.Gosched()
}
