// Command seeds counts seeds in one goroutine and reports them in another.
package main

import (
	"fmt"
	"sync"
	"time"
)

func sortSeeds() int {
	time.Sleep(100 * time.Millisecond)
	return 40
}

// region: program
func main() {
	var mu sync.Mutex
	var log []string
	seeds := 0

	go func() {
		seeds = sortSeeds() // 100 ms
		mu.Lock()
		log = append(log, "sorted")
		mu.Unlock()
	}()

	time.Sleep(time.Second)
	mu.Lock()
	log = append(log, "reported")
	mu.Unlock()
	fmt.Println("seeds:", seeds)
}

// endregion
