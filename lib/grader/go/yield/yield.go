// Package yield gives other goroutines a turn between the statements of rewritten code: what depends on who comes first shows.
package yield

import "runtime"

// mode 0 never yields; each other mode is an order of its own, the same every time.
var mode, state uint32

// Use sets how to yield; the grader calls it before the tests.
func Use(m uint32) { mode, state = m, m*2654435761 }

// Point is between two statements: others come in for up to three turns. The number differs from point to point, for goroutines
// that all pause for the same time march in step and never meet.
func Point() {
	if mode != 0 {
		pause(random() % 4)
	}
}

// Between is between the reading and the writing of one statement: others come in for many turns.
func Between() {
	if mode != 0 {
		pause(4 + random()%8)
	}
}

func pause(turns uint32) {
	for range turns {
		runtime.Gosched()
	}
}

func random() uint32 {
	state = state*1664525 + 1013904223
	return state >> 24
}
