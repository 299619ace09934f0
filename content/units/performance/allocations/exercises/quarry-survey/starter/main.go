package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// region: survey
const mib = 1 << 20

func main() {
	debug.SetGCPercent(-1) // as GOGC=off
	debug.SetMemoryLimit(24 * mib)

	var kept [][]byte
	for range 48 {
		kept = append(kept, make([]byte, mib))
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println("kept:", len(kept), "collected:", m.NumGC > 0)
	runtime.KeepAlive(kept)
}

// endregion
