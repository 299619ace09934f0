// Command bottling fills bottles, until the packing machine at the end is stuck.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
func stage(in <-chan int, out chan<- int) {
	for bottle := range in {
		out <- bottle
	}
}

func main() {
	empty := make(chan int)
	filled := make(chan int, 2)
	labelled := make(chan int)
	var sent atomic.Int64
	go func() {
		for i := range 100 {
			empty <- i
			sent.Add(1)
		}
	}()
	go stage(empty, filled)
	go stage(filled, labelled)

	<-labelled // packs one bottle, and is stuck
	time.Sleep(100 * time.Millisecond)
	fmt.Println(sent.Load())
}

// endregion
