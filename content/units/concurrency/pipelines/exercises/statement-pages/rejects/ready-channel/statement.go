package statement

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	ready := make(chan string, len(pages))
	slots := make(chan struct{}, 3)
	for _, p := range pages {
		slots <- struct{}{}
		go func() {
			defer func() { <-slots }()
			ready <- render(p)
		}()
	}
	out := make([]string, len(pages))
	for i := range out {
		out[i] = <-ready
	}
	return out
}
