package library

// Branch looks for a title and returns the shelf marks that it finds. It
// takes its time.
type Branch func(title string) []string

// Search asks all branches at once and hands out what they find.
func Search(branches []Branch, title string) <-chan string {
	found := make(chan string)
	if len(branches) == 0 {
		close(found)
		return found
	}
	open := len(branches)
	for _, look := range branches {
		go func() {
			for _, mark := range look(title) {
				found <- mark
			}
			open--
			if open == 0 {
				close(found)
			}
		}()
	}
	return found
}
