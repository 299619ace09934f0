package library

import "sync"

// Branch looks for a title and returns the shelf marks that it finds. It
// takes its time.
type Branch func(title string) []string

// Search asks all branches at once and hands out what they find.
func Search(branches []Branch, title string) <-chan string {
	found := make(chan string)
	var wg sync.WaitGroup
	for _, look := range branches {
		go func() {
			wg.Add(1)
			defer wg.Done()
			for _, mark := range look(title) {
				found <- mark
			}
		}()
	}
	go func() {
		wg.Wait()
		close(found)
	}()
	return found
}
