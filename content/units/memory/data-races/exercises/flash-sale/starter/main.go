// Command sale sells two lamps to five customers.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func charge() { time.Sleep(time.Second) }

// region: program
type Sale struct {
	left, sold atomic.Int64
}

func (s *Sale) Buy() {
	if s.left.Load() <= 0 {
		return
	}
	charge() // takes a second
	s.left.Add(-1)
	s.sold.Add(1)
}

func main() {
	var s Sale
	s.left.Store(2)
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(s.Buy)
	}
	wg.Wait()
	fmt.Printf("sold %d, left %d\n", s.sold.Load(), s.left.Load())
}

// endregion
