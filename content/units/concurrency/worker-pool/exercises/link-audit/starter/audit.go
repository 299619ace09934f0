// Package audit asks for the status of links.
package audit

import "sync"

func status(string) int { return 200 }

// region: audit
func pool(links <-chan string, codes chan<- int) {
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for l := range links {
				codes <- status(l)
			}
		})
	}
	wg.Wait()
	close(codes)
}

// Audit counts the links of a page by their status.
func Audit(page []string) map[int]int {
	links, codes := make(chan string), make(chan int)
	go pool(links, codes)
	for _, url := range page {
		links <- url
	}
	close(links)

	count := map[int]int{}
	for c := range codes {
		count[c]++
	}
	return count
}

// endregion
