// Command deck lets vehicles board a ferry in the order of a semaphore's queue.
package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"
)

// region: program
var (
	deck    = semaphore.NewWeighted(10) // metres
	boarded atomic.Int32
)

func board(metres int64) {
	if err := deck.Acquire(context.Background(), metres); err != nil {
		return
	}
	boarded.Add(1)
}

func main() {
	board(7)    // a lorry
	go board(5) // a coach
	time.Sleep(500 * time.Millisecond)
	go board(2) // a car
	time.Sleep(500 * time.Millisecond)
	if deck.TryAcquire(1) { // a motorcycle
		boarded.Add(1)
	}
	first := boarded.Load()

	deck.Release(7) // the lorry leaves
	time.Sleep(500 * time.Millisecond)
	fmt.Printf("%d, then %d\n", first, boarded.Load())
}

// endregion
