// Command lockers hands out the keys of a swimming bath.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

// region: lockers
type Key struct{ Number int }

func main() {
	var keys sync.Pool
	for n := range 30 {
		keys.Put(&Key{Number: n + 1})
	}

	for range 3 { // the bath is open for some hours
		runtime.GC()
	}

	k, free := keys.Get().(*Key)
	fmt.Println(k, free)
}

// endregion
