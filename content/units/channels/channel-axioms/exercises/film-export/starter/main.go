// Command export sends one reel to each of three sinks, whose receivers come a second later.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
func main() {
	sinks := []chan string{nil, make(chan string), make(chan string, 1)}
	var sent atomic.Int32
	for _, sink := range sinks {
		go func() {
			sink <- "reel 1"
			sent.Add(1)
		}()
	}
	time.Sleep(time.Second)
	early := sent.Load()

	for _, sink := range sinks {
		go func() { <-sink }()
	}
	time.Sleep(time.Second)
	fmt.Println(early, sent.Load())
}

// endregion
