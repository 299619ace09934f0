// Command poller stops its tickers, yet not the goroutines that range over them.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func readDiskUsage() {}

// region: poll
func pollDisk(every time.Duration) (stop func()) {
	t := time.NewTicker(every)
	go func() {
		for range t.C {
			readDiskUsage()
		}
	}()
	return t.Stop
}

func main() {
	for range 3 {
		stop := pollDisk(10 * time.Millisecond)
		time.Sleep(50 * time.Millisecond)
		stop()
	}
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

// endregion
