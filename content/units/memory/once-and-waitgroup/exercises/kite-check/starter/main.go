// Command kite-check checks a kite.
package main

import (
	"fmt"
	"sync"
	"time"
)

// region: program
func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		defer wg.Done()
		fmt.Println("kite 7 is fine")
	})
	wg.Wait()
	time.Sleep(5 * time.Second) // wind
	fmt.Println("take-off")
}

// endregion
