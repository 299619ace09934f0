// Command seats checks the seats of a hall with three workers.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// region: program
func main() {
	seats := make(chan int)
	var checked, ended atomic.Int32
	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() {
			for range seats {
				checked.Add(1)
			}
			ended.Add(1)
		})
	}

	for seat := range 9 {
		seats <- seat
	}
	close(seats)
	workers.Wait()
	fmt.Printf("checked %d, workers ended %d\n", checked.Load(), ended.Load())
}

// endregion
