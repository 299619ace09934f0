package main

import (
	"fmt"
	"hash/crc32"
	"testing"
)

// region: hash
func main() {
	page := make([]byte, 4096)
	calls := 0
	testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			for range b.N {
				crc32.ChecksumIEEE(page)
				calls++
			}
		}
	})
	fmt.Println("calls:", calls)
}

// endregion
