// Command ledger adds up the entries of three shards.
package main

import (
	"fmt"
	"sync/atomic"
)

// region: program
func main() {
	shards := [][]int{{1, 2, 3}, {4, 5}, {6}}
	entries := make(chan int)
	var open atomic.Int32
	open.Store(int32(len(shards)))

	for _, shard := range shards {
		go func() {
			for _, e := range shard {
				entries <- e
			}
			if open.Add(-1) == 0 {
				close(entries)
			}
		}()
	}

	sum := 0
	for e := range entries {
		sum += e
	}
	fmt.Println("sum", sum)
}

// endregion
