// Command toll raises a toll while a car drives up.
package main

import (
	"fmt"
	"sync"
)

// region: program
func main() {
	var mu sync.Mutex
	toll := 2

	var wg sync.WaitGroup
	wg.Go(func() {
		mu.Lock()
		defer mu.Unlock()
		toll = 3
	})
	wg.Go(func() {
		mu.Lock()
		defer mu.Unlock()
		fmt.Println("toll", toll)
	})
	wg.Wait()
}

// endregion
