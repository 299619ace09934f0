// Command tanks takes a snapshot of tanks, locks included.
package main

import (
	"fmt"
	"slices"
	"sync"
)

// region: program
type Tank struct {
	mu     sync.Mutex
	litres int
}

func (t *Tank) Level() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.litres
}

func main() {
	tanks := make([]Tank, 2)

	tanks[0].mu.Lock()
	snapshot := slices.Clone(tanks)
	tanks[0].litres = 40
	tanks[0].mu.Unlock()

	fmt.Println("filled", tanks[0].Level())
	fmt.Println("snapshot", snapshot[0].Level())
}

// endregion
