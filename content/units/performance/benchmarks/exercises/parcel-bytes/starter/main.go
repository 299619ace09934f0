package main

import (
	"fmt"
	"testing"
)

// region: parcel
var kept []byte

func main() {
	r := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			kept = nil
			for range 3 {
				kept = append(kept, make([]byte, 100)...)
			}
		}
	})
	fmt.Println(r.AllocsPerOp(), "allocs/op,", r.AllocedBytesPerOp(), "B/op")
}

// endregion
