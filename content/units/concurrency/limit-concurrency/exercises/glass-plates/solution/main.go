// Command plates digitises glass plates with three scanners.
package main

import (
	"fmt"
	"sync"
)

// region: program
func digitise(plates []string) {
	scanners := make(chan struct{}, 3)
	var wg sync.WaitGroup
	for _, plate := range plates {
		scanners <- struct{}{}
		wg.Go(func() {
			defer func() { <-scanners }()
			scan(plate)
		})
	}
	wg.Wait()
}

func main() {
	digitise([]string{"1901", "1904", "1907", "1911", "1913"})
	fmt.Println("all plates are scanned")
}

// endregion

func scan(string) {}
