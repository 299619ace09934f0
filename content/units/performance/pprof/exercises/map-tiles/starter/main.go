package main

import (
	"fmt"
	"runtime"
)

// region: tiles
type Tile struct{ pixels [4096]byte }

var cache = map[int]*Tile{}

//go:noinline
func draw(n int) *Tile { return &Tile{} }

func tile(n int) *Tile {
	if t := cache[n%12]; t != nil {
		return t
	}
	t := draw(n)
	if n%3 == 0 {
		cache[n%12] = t
	}
	return t
}

func main() {
	runtime.MemProfileRate = 1 // every allocation
	for n := range 24 {
		tile(n)
	}
	runtime.GC()
	all, live := objects("main.draw") // of the heap profile
	fmt.Printf("alloc_objects %d, inuse_objects %d\n", all, live)
}

// endregion

// objects reads what pprof shows as alloc_objects and inuse_objects.
func objects(function string) (all, live int64) {
	runtime.GC()
	records := make([]runtime.MemProfileRecord, 10_000)
	n, _ := runtime.MemProfile(records, true)
	for _, record := range records[:n] {
		frames := runtime.CallersFrames(record.Stack())
		for more := true; more; {
			var frame runtime.Frame
			if frame, more = frames.Next(); frame.Function == function {
				all += record.AllocObjects
				live += record.InUseObjects()
			}
		}
	}
	runtime.KeepAlive(cache)
	return all, live
}
