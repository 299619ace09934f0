// Command reserved takes a ticket before it is paid for.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func pay() { time.Sleep(time.Second) }

type Sale struct{ left atomic.Int64 }

// region: take
func (s *Sale) take() bool {
	for {
		left := s.left.Load()
		if left == 0 {
			return false
		}
		if s.left.CompareAndSwap(left, left-1) {
			return true
		}
	}
}

func (s *Sale) Buy() bool {
	if !s.take() {
		return false
	}
	pay()
	return true
}

// endregion

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
