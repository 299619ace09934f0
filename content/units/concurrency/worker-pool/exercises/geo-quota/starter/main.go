// Command geo looks up places with more workers than the service lets in.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
var (
	slots    = make(chan struct{}, 4)
	taken    atomic.Int32
	inFlight atomic.Int32
)

func lookup(place int) {
	slots <- struct{}{}
	inFlight.Add(1)
	time.Sleep(time.Minute) // the service is slow today
	inFlight.Add(-1)
	<-slots
}

func main() {
	places := make(chan int)
	for range 16 {
		go func() {
			for p := range places {
				taken.Add(1)
				lookup(p)
			}
		}()
	}
	go func() {
		defer close(places)
		for p := range 40 {
			places <- p
		}
	}()
	time.Sleep(2 * time.Second)
	fmt.Printf("taken %d, in flight %d\n", taken.Load(), inFlight.Load())
}

// endregion
