package statement

import (
	"slices"
	"sync"
)

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	type numbered struct {
		no   int
		text string
	}
	var all []numbered
	var mu sync.Mutex
	var wg sync.WaitGroup
	slots := make(chan struct{}, 3)
	for i, p := range pages {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			text := render(p)
			mu.Lock()
			defer mu.Unlock()
			all = append(all, numbered{i, text})
		})
	}
	wg.Wait()
	slices.SortFunc(all, func(a, b numbered) int { return a.no - b.no })
	var out []string
	for _, n := range all {
		out = append(out, n.text)
	}
	return out
}
