// Command oversold checks under one lock and takes under another.
package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

var errSoldOut = errors.New("sold out")

func pay() error {
	time.Sleep(100 * time.Millisecond)
	return nil
}

// region: hall
type Hall struct {
	mu    sync.Mutex
	seats int
}

func (h *Hall) left() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.seats
}

func (h *Hall) take() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.seats--
}

func (h *Hall) Buy() error {
	if h.left() == 0 {
		return errSoldOut
	}
	if err := pay(); err != nil { // 100 ms
		return err
	}
	h.take()
	return nil
}

// endregion

func main() {
	h := &Hall{seats: 1}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { h.Buy() })
	}
	wg.Wait()
	fmt.Println("seats left:", h.left())
}
