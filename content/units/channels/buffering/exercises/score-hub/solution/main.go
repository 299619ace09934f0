// Command score-hub sends scores to three displays, one of which hangs.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// Score is the score of a match.
type Score struct{ Home, Away int }

// region: hub
func NewHub() *Hub {
	h := &Hub{}
	for range 3 {
		h.displays = append(h.displays, make(chan Score, 16))
	}
	return h
}

// Run sends each score to all displays.
func (h *Hub) Run(scores <-chan Score) {
	for s := range scores {
		for _, display := range h.displays {
			select {
			case display <- s:
			default: // this display hangs
			}
		}
	}
}

// endregion

// Hub has a channel for each display.
type Hub struct{ displays []chan Score }

func main() {
	h := NewHub()
	scores := make(chan Score)
	go h.Run(scores)
	var shown [3]atomic.Int64
	for _, i := range []int{0, 2} {
		go func() {
			for range h.displays[i] {
				shown[i].Add(1)
			}
		}()
	}
	go func() {
		for i := range 100 {
			scores <- Score{i, 0}
			time.Sleep(time.Millisecond)
		}
	}()
	time.Sleep(time.Second)
	fmt.Println("shown by the other two:", shown[0].Load(), shown[2].Load())
}
