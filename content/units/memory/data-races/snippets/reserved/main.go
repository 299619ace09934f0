// Command reserved checks and takes in one step.
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

func (h *Hall) reserve() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.seats == 0 {
		return false
	}
	h.seats--
	return true
}

func (h *Hall) giveBack() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.seats++
}

func (h *Hall) Buy() error {
	if !h.reserve() {
		return errSoldOut
	}
	if err := pay(); err != nil { // 100 ms
		h.giveBack()
		return err
	}
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
	h.mu.Lock()
	defer h.mu.Unlock()
	fmt.Println("seats left:", h.seats)
}
