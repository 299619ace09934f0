// Command oversold sells one ticket three times.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func pay() { time.Sleep(time.Second) }

// region: program
type Sale struct{ left atomic.Int64 }

func (s *Sale) Buy() bool {
	if s.left.Load() == 0 {
		return false
	}
	pay() // takes a second
	s.left.Add(-1)
	return true
}

func main() {
	var s Sale
	s.left.Store(1)
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() { s.Buy() })
	}
	wg.Wait()
	fmt.Println("left:", s.left.Load())
}

// endregion
