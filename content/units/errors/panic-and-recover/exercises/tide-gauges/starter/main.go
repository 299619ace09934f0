package main

import (
	"fmt"
	"sync"
)

// region: gauges
func main() {
	var wg sync.WaitGroup
	inBackground("quay", &wg, func() {
		panic("no reading")
	})
	wg.Wait()
	fmt.Println("all gauges read")
}

// inBackground runs f on its own goroutine. A panic of f is logged.
func inBackground(name string, wg *sync.WaitGroup, f func()) {
	defer logPanic(name)
	wg.Go(func() {
		fmt.Println("reading", name)
		f()
	})
}

// logPanic is to be deferred.
func logPanic(name string) {
	if r := recover(); r != nil {
		fmt.Println(name, "failed:", r)
	}
}

// endregion
