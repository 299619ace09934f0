// Command rates polls exchange rates in three ways and counts what is left of each.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func fetchRates() {}

// region: program
func waitOnly() {
	t := time.NewTicker(10 * time.Millisecond)
	<-t.C
	fetchRates()
}

func rangeAndStop() {
	t := time.NewTicker(10 * time.Millisecond)
	go func() {
		for range t.C {
			fetchRates()
		}
	}()
	time.Sleep(50 * time.Millisecond)
	t.Stop()
}

func rangeAndDrop() {
	go func() {
		for range time.Tick(10 * time.Millisecond) {
			fetchRates()
		}
	}()
}

func main() {
	for _, poll := range []func(){waitOnly, rangeAndStop, rangeAndDrop} {
		before := runtime.NumGoroutine()
		poll()
		time.Sleep(200 * time.Millisecond)
		runtime.GC()
		fmt.Print(runtime.NumGoroutine()-before, " ")
	}
}

// endregion
