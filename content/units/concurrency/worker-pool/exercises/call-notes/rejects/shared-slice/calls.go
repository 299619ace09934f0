package calls

import "sync"

// Transcribe writes down all recordings, with n calls of write at a time at
// most. The order of the texts does not matter.
func Transcribe(recordings []string, n int, write func(recording string) string) []string {
	waiting := make(chan string)
	var all []string
	var typists sync.WaitGroup
	for range n {
		typists.Go(func() {
			for recording := range waiting {
				all = append(all, write(recording))
			}
		})
	}
	for _, recording := range recordings {
		waiting <- recording
	}
	close(waiting)
	typists.Wait()
	return all
}
