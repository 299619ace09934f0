// Command stock books sales on a stock that is split into four shards.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// region: program
var (
	shards  [4]sync.Mutex
	booking atomic.Int32
)

func book(sale int) {
	shard := &shards[sale%len(shards)]
	shard.Lock()
	defer shard.Unlock()
	booking.Add(1)
	time.Sleep(time.Minute) // writes to the disk
	booking.Add(-1)
}

func main() {
	sales := make(chan int)
	for range 12 {
		go func() {
			for s := range sales {
				book(s)
			}
		}()
	}
	for n := range 12 {
		sales <- 1000 + 10*n
	}
	time.Sleep(2 * time.Second)
	fmt.Println("booking at once:", booking.Load())
}

// endregion
