// Command uploads keeps the first bytes of each upload, to know its type.
package main

import (
	"fmt"
	"runtime"
)

// region: keep
const size = 1 << 20 // of an upload

func keep(heads [][]byte, upload []byte) [][]byte {
	return append(heads, upload[:16])
}

// endregion

func main() {
	var heads [][]byte
	for range 64 {
		heads = keep(heads, make([]byte, size))
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Printf("%d heads of %d bytes, heap: %d MiB\n", len(heads), len(heads[0]), m.HeapAlloc>>20)
	runtime.KeepAlive(heads)
}
