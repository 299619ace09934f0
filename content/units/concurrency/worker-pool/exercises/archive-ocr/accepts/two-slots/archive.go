package archive

import "sync"

type slots chan struct{}

func (s slots) do(f func()) {
	s <- struct{}{}
	defer func() { <-s }()
	f()
}

// Read returns the texts of the pages, in their order.
func Read(pages []string, conns, cpus int, fetch, recognise func(string) string) []string {
	texts := make([]string, len(pages))
	fetching, computing := make(slots, conns), make(slots, cpus)
	var all sync.WaitGroup
	for i, page := range pages {
		all.Go(func() {
			var scan string
			fetching.do(func() { scan = fetch(page) })
			computing.do(func() { texts[i] = recognise(scan) })
		})
	}
	all.Wait()
	return texts
}
