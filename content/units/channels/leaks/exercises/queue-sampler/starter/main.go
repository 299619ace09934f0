// Command sampler looks at a ticker that nobody has received from for a while.
package main

import (
	"fmt"
	"time"
)

// region: program
func main() {
	t := time.NewTicker(20 * time.Millisecond)
	defer t.Stop()
	time.Sleep(70 * time.Millisecond) // a slow pass over the queue

	fmt.Println("waiting:", len(t.C))
	select {
	case <-t.C:
		fmt.Println("sample")
	default:
		fmt.Println("no sample")
	}
}

// endregion
