package main

import (
	"fmt"
	"testing"
)

// region: ferries
func departures() map[string]int { return map[string]int{"Pier 1": 8, "Pier 2": 9} }

func main() {
	looped, counted := 0, 0
	testing.Benchmark(func(b *testing.B) {
		looped++
		table := departures()
		for b.Loop() {
			_ = table["Pier 2"]
		}
	})
	testing.Benchmark(func(b *testing.B) {
		counted++
		table := departures()
		for range b.N {
			_ = table["Pier 2"]
		}
	})
	fmt.Println(looped == 1, counted == 1)
}

// endregion
