// Command sluice reads a level that another goroutine measures.
package main

import (
	"fmt"
	"time"
)

func measure() int {
	time.Sleep(200 * time.Millisecond)
	return 7
}

// region: program
func main() {
	level := 3 // of yesterday
	measured := make(chan struct{}, 1)
	go func() {
		level = measure() // 200 ms
		<-measured
	}()

	measured <- struct{}{}
	fmt.Println("level", level)
	time.Sleep(time.Second) // the sluice opens
}

// endregion
