// Command moths counts how many photos are read and how many goroutines are started when slots are taken before go.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

type Photo int

var loaded, started atomic.Int32

func load(i int) Photo {
	loaded.Add(1)
	return Photo(i)
}

// region: program
func identify(p Photo) {
	started.Add(1)
	time.Sleep(time.Minute)
}

func main() {
	slots := make(chan struct{}, 3)
	go func() {
		for i := range 12 {
			photo := load(i) // counts in loaded
			slots <- struct{}{}
			go func() {
				defer func() { <-slots }()
				identify(photo)
			}()
		}
	}()
	time.Sleep(time.Second)
	fmt.Printf("loaded %d, started %d\n", loaded.Load(), started.Load())
}

// endregion
