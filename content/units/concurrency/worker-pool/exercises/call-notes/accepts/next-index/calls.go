package calls

import (
	"sync"
	"sync/atomic"
)

// Transcribe writes down all recordings, with n calls of write at a time at
// most. The order of the texts does not matter.
func Transcribe(recordings []string, n int, write func(recording string) string) []string {
	var next atomic.Int64
	var typists sync.WaitGroup
	var mu sync.Mutex
	var texts []string
	for range n {
		typists.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(recordings) {
					return
				}
				text := write(recordings[i])
				mu.Lock()
				texts = append(texts, text)
				mu.Unlock()
			}
		})
	}
	typists.Wait()
	return texts
}
