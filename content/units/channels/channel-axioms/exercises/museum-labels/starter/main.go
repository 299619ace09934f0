// Command labels loads the labels of a museum again and again, with an interval of zero.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
func refresh(every time.Duration, load func()) {
	load()
	for range time.Tick(every) {
		load()
	}
	load() // once more at the end
}

func main() {
	var loads atomic.Int64
	var every time.Duration // not in the configuration
	go refresh(every, func() { loads.Add(1) })

	time.Sleep(time.Second)
	fmt.Println("loads:", loads.Load())
}

// endregion
