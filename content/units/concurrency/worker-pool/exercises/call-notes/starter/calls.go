package calls

import "sync"

// Transcribe writes down all recordings, with n calls of write at a time at
// most. The order of the texts does not matter.
func Transcribe(recordings []string, n int, write func(recording string) string) []string {
	waiting := make(chan string)
	texts := make(chan string)
	var typists sync.WaitGroup
	for range n {
		typists.Go(func() {
			for recording := range waiting {
				texts <- write(recording)
			}
		})
	}
	go func() {
		for _, recording := range recordings {
			waiting <- recording
		}
		close(waiting)
		close(texts)
	}()
	var all []string
	for text := range texts {
		all = append(all, text)
	}
	return all
}
