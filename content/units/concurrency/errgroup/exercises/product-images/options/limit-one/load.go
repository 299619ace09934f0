package load

import "golang.org/x/sync/errgroup"

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
	var g errgroup.Group
	g.SetLimit(1)
	g.Go(func() error {
		for _, img := range p.Images {
			g.Go(func() error { s.Image(img); return nil })
		}
		s.Save(p)
		return nil
	})
	_ = g.Wait()
}

// endregion
