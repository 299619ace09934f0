package render

import "golang.org/x/sync/errgroup"

type (
	Photo string
	Album struct {
		Title  string
		Photos []Photo
	}
)

type Renderer interface {
	Cover(a Album) error
	Photo(p Photo) error
}

// region: render
func Render(r Renderer, albums []Album, limit int) error {
	var g errgroup.Group
	g.SetLimit(limit)
	for _, a := range albums {
		g.Go(func() error {
			if err := r.Cover(a); err != nil {
				return err
			}
			for _, p := range a.Photos {
				if err := r.Photo(p); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return g.Wait()
}

// endregion
