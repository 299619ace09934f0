package statement

import (
	"sync"
)

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	out := make([]string, len(pages))
	places := make(chan int)
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for i := range places {
				out[i] = render(pages[i])
			}
		})
	}
	for i := range pages {
		places <- i
	}
	close(places)
	wg.Wait()
	return out
}
