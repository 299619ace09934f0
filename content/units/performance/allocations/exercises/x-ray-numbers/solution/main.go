// Command xrays keeps the numbers of X-ray pictures, and not the pictures.
package main

import (
	"fmt"
	"runtime"
)

const size = 1 << 20 // of a picture

func load() []byte { return make([]byte, size) }

// region: keep
func number(picture []byte) []byte {
	return append([]byte(nil), picture[:12]...)
}

// endregion

func main() {
	var numbers [][]byte
	for range 48 {
		numbers = append(numbers, number(load()))
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Printf("%d numbers, heap: %d MiB\n", len(numbers), m.HeapAlloc>>20)
	runtime.KeepAlive(numbers)
}
