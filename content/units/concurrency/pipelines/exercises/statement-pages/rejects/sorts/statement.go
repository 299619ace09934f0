package statement

import (
	"slices"
	"sync"
)

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	var out []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	slots := make(chan struct{}, 3)
	for _, p := range pages {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			text := render(p)
			mu.Lock()
			defer mu.Unlock()
			out = append(out, text)
		})
	}
	wg.Wait()
	slices.Sort(out)
	return out
}
