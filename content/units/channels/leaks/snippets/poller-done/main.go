// Command poller-done ends each polling goroutine by its context.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

func readDiskUsage() {}

// region: poll
func pollDisk(ctx context.Context, every time.Duration) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			readDiskUsage()
		case <-ctx.Done():
			return
		}
	}
}

// endregion

func main() {
	for range 3 {
		ctx, cancel := context.WithCancel(context.Background())
		go pollDisk(ctx, 10*time.Millisecond)
		time.Sleep(50 * time.Millisecond)
		cancel()
	}
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
