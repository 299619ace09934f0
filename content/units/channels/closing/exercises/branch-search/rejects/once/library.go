package library

import "sync"

// Branch looks for a title and returns the shelf marks that it finds. It
// takes its time.
type Branch func(title string) []string

// Search asks all branches at once and hands out what they find.
func Search(branches []Branch, title string) <-chan string {
	found := make(chan string)
	var once sync.Once
	for _, look := range branches {
		go func() {
			defer once.Do(func() { close(found) })
			for _, mark := range look(title) {
				found <- mark
			}
		}()
	}
	return found
}
