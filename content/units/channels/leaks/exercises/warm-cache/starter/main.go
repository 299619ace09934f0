// Command warm lets three handlers wait for a cache, and signals them in two ways.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// region: program
// stillWaiting starts three handlers that wait for the cache, gives the signal
// and counts the handlers that are left.
func stillWaiting(signal func(warm chan struct{})) int {
	before := runtime.NumGoroutine()
	warm := make(chan struct{})
	for range 3 {
		go func() {
			<-warm
		}()
	}
	signal(warm)
	time.Sleep(200 * time.Millisecond)
	return runtime.NumGoroutine() - before
}

func main() {
	sent := stillWaiting(func(warm chan struct{}) { warm <- struct{}{} })
	closed := stillWaiting(func(warm chan struct{}) { close(warm) })
	fmt.Println(sent, closed)
}

// endregion
