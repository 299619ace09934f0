package library

import "sync/atomic"

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
	var open atomic.Int64
	open.Store(int64(len(branches)))
	for _, look := range branches {
		go func() {
			for _, mark := range look(title) {
				found <- mark
			}
			if open.Add(-1) == 0 {
				close(found)
			}
		}()
	}
	return found
}
