package load

import "sync"

type Product struct {
	Name   string
	Images []string
}

type Store interface {
	Image(name string)
	Save(p Product)
}

// region: load
func Load(s Store, p Product) {
	var wg sync.WaitGroup
	wg.Go(func() {
		for _, img := range p.Images {
			wg.Go(func() { s.Image(img) })
		}
		s.Save(p)
	})
	wg.Wait()
}

// endregion
