// Command letterbox sends letters to a reader who takes two and leaves.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
func posted(capacity int) int64 {
	letters := make(chan int, capacity)
	var n atomic.Int64
	go func() {
		for i := range 10 {
			letters <- i
			n.Add(1)
		}
	}()

	<-letters
	<-letters
	time.Sleep(100 * time.Millisecond)
	return n.Load()
}

func main() {
	fmt.Println(posted(0), posted(1), posted(3))
}

// endregion
