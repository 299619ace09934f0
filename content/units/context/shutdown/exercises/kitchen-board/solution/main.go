// Command kitchen shows orders on a board, and is closed in the evening.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// show puts an order on the board, which takes half a second.
func show(ctx context.Context, order string) error {
	select {
	case <-time.After(500 * time.Millisecond):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// region: evening
func evening() (shown, lost int) {
	work, cancel := context.WithCancel(context.Background())
	defer cancel()
	orders := make(chan string, 8)
	var cook sync.WaitGroup
	cook.Go(func() {
		for order := range orders {
			if err := show(work, order); err != nil { // takes half a second
				lost++
				continue
			}
			shown++
		}
	})

	take(orders) // puts three orders in and returns on the signal
	close(orders)
	cook.Wait()
	return shown, lost
}

// endregion

func take(orders chan<- string) {
	for _, order := range []string{"soup", "dumplings", "tea"} {
		orders <- order
	}
}

func main() {
	shown, lost := evening()
	fmt.Printf("shown: %d, lost: %d\n", shown, lost)
}
