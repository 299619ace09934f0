package library

// Branch looks for a title and returns the shelf marks that it finds. It
// takes its time.
type Branch func(title string) []string

// Search asks all branches at once and hands out what they find.
func Search(branches []Branch, title string) <-chan string {
	lists := make(chan []string, len(branches))
	for _, look := range branches {
		go func() { lists <- look(title) }()
	}
	found := make(chan string)
	go func() {
		defer close(found)
		for range branches {
			for _, mark := range <-lists {
				found <- mark
			}
		}
	}()
	return found
}
