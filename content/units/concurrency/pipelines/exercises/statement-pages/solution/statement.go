package statement

import (
	"sync"
)

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	out := make([]string, len(pages))
	var wg sync.WaitGroup
	slots := make(chan struct{}, 3)
	for i, p := range pages {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			out[i] = render(p)
		})
	}
	wg.Wait()
	return out
}
