package receipts

import (
	"sync"
	"time"
)

// Lines returns the lines of all receipts, in any order. It has n calls of
// read at a time; read finds any number of lines.
func Lines(receipts []string, n int, read func(receipt string) []string) []string {
	queue := make(chan string, len(receipts))
	for _, receipt := range receipts {
		queue <- receipt
	}
	close(queue)

	found := make(chan string, 64)
	var readers sync.WaitGroup
	for range n {
		readers.Go(func() {
			for receipt := range queue {
				for _, line := range read(receipt) {
					found <- line
				}
			}
		})
	}
	go func() {
		for len(queue) > 0 {
			time.Sleep(time.Millisecond)
		}
		close(found)
	}()

	var all []string
	for line := range found {
		all = append(all, line)
	}
	return all
}
