// Command tides sets a rate and a number at once side by side, for calls that hang.
package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/time/rate"
)

// region: program
func fetch(n *atomic.Int32) {
	n.Add(1)
	time.Sleep(time.Minute) // the service hangs today
}

func main() {
	var north, south atomic.Int32
	go func() {
		limiter := rate.NewLimiter(2, 1)
		for limiter.Wait(context.Background()) == nil {
			go fetch(&north)
		}
	}()
	go func() {
		slots := make(chan struct{}, 2)
		for {
			slots <- struct{}{}
			go func() {
				defer func() { <-slots }()
				fetch(&south)
			}()
		}
	}()
	time.Sleep(2250 * time.Millisecond)
	fmt.Printf("north %d, south %d\n", north.Load(), south.Load())
}

// endregion
