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

func main() {
	before := runtime.NumGoroutine()
	stop := Play()
	stop()
	after := runtime.NumGoroutine()
	fmt.Println("left behind:", after-before)
}

// endregion
