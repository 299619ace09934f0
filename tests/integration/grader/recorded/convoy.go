package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			mu.Lock()
			time.Sleep(10 * time.Millisecond)
			mu.Unlock()
		})
	}
	wg.Wait()
}
