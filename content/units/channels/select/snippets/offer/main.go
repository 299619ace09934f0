// Command offer hands page views to a statistics writer without ever waiting for it.
package main

import (
	"fmt"
	"sync/atomic"
)

type View struct{ Page string }

type Stats struct {
	queue   chan View
	dropped atomic.Int64
}

// region: offer
// Offer records v if there is room, and never waits.
func (s *Stats) Offer(v View) {
	select {
	case s.queue <- v:
	default:
		s.dropped.Add(1)
	}
}

// endregion

func main() {
	s := &Stats{queue: make(chan View, 2)}
	for range 5 {
		s.Offer(View{"/pricing"})
	}
	fmt.Println("queued:", len(s.queue), "dropped:", s.dropped.Load())
}
