// Command spool closes a spool while its sender waits for room.
package main

import (
	"fmt"
	"time"
)

// region: program
func main() {
	spool, failed := make(chan int, 2), make(chan any, 1)
	go func() {
		defer func() { failed <- recover() }()
		for page := range 5 {
			spool <- page
		}
	}()

	time.Sleep(time.Second)
	close(spool)

	printed := 0
	for range spool {
		printed++
	}
	fmt.Printf("printed %d, %v\n", printed, <-failed)
}

// endregion
