// Command scores writes the scores of a match and is stopped in between.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type file struct {
	closed  atomic.Bool
	written atomic.Int64
}

func (f *file) Write() {
	time.Sleep(400 * time.Millisecond)
	if !f.closed.Load() {
		f.written.Add(1)
	}
}

func (f *file) Close() { f.closed.Store(true) }

func main() {
	var f file
	// region: stop
	scores := make(chan string, 8)
	var writer sync.WaitGroup
	writer.Go(func() {
		for range scores {
			f.Write() // takes 400 ms
		}
	})
	for _, score := range []string{"1:0", "1:1", "2:1"} {
		scores <- score
	}
	time.Sleep(600 * time.Millisecond) // the signal comes

	close(scores)
	f.Close()
	fmt.Println("written:", f.written.Load())
	// endregion
}
