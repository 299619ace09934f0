// Command watched polls a beehive for a page that is closed while a weight is taken.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

const interval = 200 * time.Millisecond

// Hive has a scale below it.
type Hive struct{}

// Weigh takes 100 ms.
func (Hive) Weigh() int {
	time.Sleep(100 * time.Millisecond)
	return 41250
}

// region: poll
func poll(ctx context.Context, hive Hive, grams chan<- int) {
	for {
		g := hive.Weigh() // takes 100 ms
		select {
		case grams <- g:
		case <-ctx.Done():
			return
		}
		select {
		case <-time.After(interval): // 200 ms
		case <-ctx.Done():
			return
		}
	}
}

// endregion

// region: main
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	grams := make(chan int)
	go poll(ctx, Hive{}, grams)

	fmt.Println("grams:", <-grams)
	time.Sleep(250 * time.Millisecond)
	cancel() // the page is closed
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

// endregion
