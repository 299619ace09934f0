package main

import (
	"fmt"
	"runtime"
	"time"
)

// region: program
// Play plays until stop is called. stop does not wait: the hammers take
// 200 ms to come to rest, and then the goroutine ends.
func Play() (stop func()) {
	quit := make(chan struct{})
	go func() {
		<-quit
		time.Sleep(200 * time.Millisecond)
	}()
	return func() { close(quit) }
}

// settled counts until no more than want are left, for limit at most.
func settled(want int, limit time.Duration) int {
	for end := time.Now().Add(limit); time.Now().Before(end); {
		if runtime.NumGoroutine() <= want {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	return runtime.NumGoroutine()
}

func main() {
	before := runtime.NumGoroutine()
	stop := Play()
	stop()
	after := settled(before, 5*time.Second)
	fmt.Println("left behind:", after-before)
}

// endregion
