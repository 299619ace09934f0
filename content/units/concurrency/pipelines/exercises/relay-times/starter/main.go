// Command relay counts how many lookups have begun while the first one takes its time.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
var begun atomic.Int64

// lookups begins a lookup for each runner, and sends a channel for each result, in the order of the runners.
func lookups(runners int, lookup func(runner int) int) <-chan chan int {
	queue := make(chan chan int, 3)
	go func() {
		defer close(queue)
		for r := range runners {
			one := make(chan int, 1)
			go func() {
				begun.Add(1)
				one <- lookup(r)
			}()
			queue <- one
		}
	}()
	return queue
}

func main() {
	queue := lookups(20, func(runner int) int {
		if runner == 0 {
			time.Sleep(10 * time.Second)
		}
		return runner
	})
	<-queue                 // the channel of runner 0; its result is not there yet
	time.Sleep(time.Second) // by now nothing moves any more
	fmt.Println(begun.Load())
}

// endregion
