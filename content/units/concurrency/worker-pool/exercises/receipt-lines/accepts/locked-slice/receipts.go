package receipts

import "sync"

// Lines returns the lines of all receipts, in any order. It has n calls of
// read at a time; read finds any number of lines.
func Lines(receipts []string, n int, read func(receipt string) []string) []string {
	queue := make(chan string, len(receipts))
	for _, receipt := range receipts {
		queue <- receipt
	}
	close(queue)

	var mu sync.Mutex
	var all []string
	var readers sync.WaitGroup
	for range n {
		readers.Go(func() {
			for receipt := range queue {
				lines := read(receipt)
				mu.Lock()
				all = append(all, lines...)
				mu.Unlock()
			}
		})
	}
	readers.Wait()

	return all
}
