// Command deploy lets three stages wait for one approval.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// region: program
func main() {
	approved := make(chan bool)
	var deployed, skipped atomic.Int32
	var stages sync.WaitGroup
	for range 3 {
		stages.Go(func() {
			if <-approved {
				deployed.Add(1)
			} else {
				skipped.Add(1)
			}
		})
	}

	close(approved) // the release manager said yes
	stages.Wait()
	fmt.Printf("deployed %d, skipped %d\n", deployed.Load(), skipped.Load())
}

// endregion
