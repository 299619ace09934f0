package archive

import "golang.org/x/sync/errgroup"

// Read returns the text of every page, in order, or the first error. While
// pages are left, limit of them are being recognised at any time, and never
// more.
func Read(pages []string, limit int, recognise func(page string) (string, error)) ([]string, error) {
	texts := make([]string, len(pages))
	indexes := make(chan int, len(pages))
	for i := range pages {
		indexes <- i
	}
	close(indexes)
	var g errgroup.Group
	for range limit {
		g.Go(func() error {
			for i := range indexes {
				text, err := recognise(pages[i])
				if err != nil {
					return err
				}
				texts[i] = text
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return texts, nil
}
