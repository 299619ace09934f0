package statement

import (
	"sync"
)

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	var out []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, p := range pages {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			out = append(out, render(p))
		})
		wg.Wait()
	}
	return out
}
