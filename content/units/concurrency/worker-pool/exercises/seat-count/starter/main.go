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
	var ready, done sync.WaitGroup
	ready.Add(3)
	for range 3 {
		done.Go(func() {
			ready.Done()
			for range seats {
				checked.Add(1)
			}
			ended.Add(1)
		})
	}

	ready.Wait()
	for seat := range 9 {
		seats <- seat
	}
	close(seats)
	done.Wait()
	fmt.Printf("checked %d, workers ended %d\n", checked.Load(), ended.Load())
}

// endregion
