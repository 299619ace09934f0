package statement

import (
	"sync"
)

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	out := make([]string, len(pages))
	for start := 0; start < len(pages); start += 3 {
		var wg sync.WaitGroup
		for i := start; i < min(start+3, len(pages)); i++ {
			wg.Go(func() { out[i] = render(pages[i]) })
		}
		wg.Wait()
	}
	return out
}
