package statement

// Render renders the pages of a statement, at most three at the same time.
// Two pages can have the same source.
func Render(pages []string, render func(page string) string) []string {
	slots := make(chan struct{}, 3)
	texts := make([]chan string, len(pages))
	for i, p := range pages {
		texts[i] = make(chan string, 1)
		slots <- struct{}{}
		go func() {
			text := render(p)
			<-slots
			texts[i] <- text
		}()
	}
	out := make([]string, len(pages))
	for i := range out {
		out[i] = <-texts[i]
	}
	return out
}
