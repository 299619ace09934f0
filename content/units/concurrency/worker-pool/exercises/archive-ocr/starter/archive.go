package archive

import "sync"

// Read returns the texts of the pages, in their order. fetch waits for the
// store of the archive, which serves conns requests at a time. recognise
// computes, and cpus says how many goroutines can compute at a time.
func Read(pages []string, conns, cpus int, fetch, recognise func(string) string) []string {
	texts := make([]string, len(pages))
	next := make(chan int)
	var workers sync.WaitGroup
	for range cpus {
		workers.Go(func() {
			for i := range next {
				scan := fetch(pages[i])
				texts[i] = recognise(scan)
			}
		})
	}
	for i := range pages {
		next <- i
	}
	close(next)
	workers.Wait()
	return texts
}
