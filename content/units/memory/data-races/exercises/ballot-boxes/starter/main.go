// Command ballots counts three boxes at once.
package main

import (
	"fmt"
	"sync"
)

// region: program
type Count struct {
	valid, spoilt int
}

func main() {
	boxes := [][]string{
		{"A", "B", "", "A", "A", "B"},
		{"B", "", "A", "B"},
		{"A", "A", "B", "", "A"},
	}
	counts := make([]Count, len(boxes))
	var wg sync.WaitGroup
	for i, box := range boxes {
		wg.Go(func() {
			c := &counts[i]
			for _, ballot := range box {
				if ballot == "" {
					c.spoilt++
				} else {
					c.valid++
				}
			}
		})
	}
	wg.Wait()
	var sum Count
	for _, c := range counts {
		sum.valid += c.valid
		sum.spoilt += c.spoilt
	}
	fmt.Printf("valid %d, spoilt %d\n", sum.valid, sum.spoilt)
}

// endregion
