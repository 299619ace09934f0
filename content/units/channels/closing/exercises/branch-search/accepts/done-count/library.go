package library

// Branch looks for a title and returns the shelf marks that it finds. It
// takes its time.
type Branch func(title string) []string

// Search asks all branches at once and hands out what they find.
func Search(branches []Branch, title string) <-chan string {
	found := make(chan string)
	done := make(chan struct{})
	for _, look := range branches {
		go func() {
			for _, mark := range look(title) {
				found <- mark
			}
			done <- struct{}{}
		}()
	}
	go func() {
		for range branches {
			<-done
		}
		close(found)
	}()
	return found
}
