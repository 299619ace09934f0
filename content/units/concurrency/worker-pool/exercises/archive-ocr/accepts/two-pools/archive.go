package archive

import "sync"

type scan struct {
	page int
	data string
}

// Read returns the texts of the pages, in their order.
func Read(pages []string, conns, cpus int, fetch, recognise func(string) string) []string {
	texts := make([]string, len(pages))
	next := make(chan int)
	scans := make(chan scan, cpus)
	var fetchers, readers sync.WaitGroup
	for range conns {
		fetchers.Go(func() {
			for i := range next {
				scans <- scan{i, fetch(pages[i])}
			}
		})
	}
	for range cpus {
		readers.Go(func() {
			for s := range scans {
				texts[s.page] = recognise(s.data)
			}
		})
	}
	for i := range pages {
		next <- i
	}
	close(next)
	fetchers.Wait()
	close(scans)
	readers.Wait()
	return texts
}
