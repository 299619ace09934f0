// Command slots-four looks up four addresses, two at once.
package main

import (
	"fmt"
	"sync"
	"time"
)

// region: all
func lookup(string) {
	time.Sleep(30 * time.Millisecond)
}

func locate(addresses []string) {
	slots := make(chan struct{}, 2)
	var wg sync.WaitGroup
	for _, a := range addresses {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			lookup(a)
		})
	}
	wg.Wait()
}

// endregion

func main() {
	locate([]string{"a", "b", "c", "d"})
	fmt.Println("done")
}
