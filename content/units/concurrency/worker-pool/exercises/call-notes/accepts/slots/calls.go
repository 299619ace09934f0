package calls

import "sync"

// Transcribe writes down all recordings, with n calls of write at a time at
// most. The order of the texts does not matter.
func Transcribe(recordings []string, n int, write func(recording string) string) []string {
	slots := make(chan struct{}, n)
	texts := make([]string, len(recordings))
	var typists sync.WaitGroup
	for i, recording := range recordings {
		slots <- struct{}{}
		typists.Go(func() {
			defer func() { <-slots }()
			texts[i] = write(recording)
		})
	}
	typists.Wait()
	return texts
}
