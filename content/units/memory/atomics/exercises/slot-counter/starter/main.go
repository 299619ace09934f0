// Command slot-counter counts free places.
package main

import (
	"fmt"
	"sync/atomic"
)

// region: program
func main() {
	var free atomic.Int64
	free.Store(5)
	a := free.CompareAndSwap(4, 9)
	b := free.Add(2)
	c := free.Swap(3)
	d := free.CompareAndSwap(3, b+5)
	fmt.Println(a, b, c, d, free.Load())
}

// endregion
