package archive

import "golang.org/x/sync/errgroup"

// Read returns the text of every page, in order, or the first error. While
// pages are left, limit of them are being recognised at any time, and never
// more.
func Read(pages []string, limit int, recognise func(page string) (string, error)) ([]string, error) {
	texts := make([]string, len(pages))
	var g errgroup.Group
	g.SetLimit(limit)
	for i, page := range pages {
		g.TryGo(func() error {
			text, err := recognise(page)
			texts[i] = text
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return texts, nil
}
