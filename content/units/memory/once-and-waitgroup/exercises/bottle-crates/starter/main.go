// Command bottle-crates labels the bottles in crates.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var labelled atomic.Int64

func label(bottles int) { labelled.Add(int64(bottles)) }

// region: program
func labelAll(crates []int) {
	var wg sync.WaitGroup
	wg.Add(len(crates))
	for _, bottles := range crates {
		if bottles == 0 {
			continue
		}
		go func() {
			defer wg.Done()
			label(bottles)
		}()
	}
	wg.Wait()
}

func main() {
	labelAll([]int{6, 0, 12})
	fmt.Println("labelled:", labelled.Load())
}

// endregion
