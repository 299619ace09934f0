package subtitles

import (
	"context"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Service translates the subtitles of one film.
type Service interface {
	Glossary(ctx context.Context) (string, error)
	Translate(ctx context.Context, glossary, language string) (string, error)
}

// Tracks returns one track for each language, in their order, or the error
// that came first.
func Tracks(ctx context.Context, service Service, languages []string) ([]string, error) {
	glossary, err := service.Glossary(ctx)
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	var tracks []string
	g, gctx := errgroup.WithContext(ctx)
	for _, language := range languages {
		g.Go(func() error {
			track, err := service.Translate(gctx, glossary, language)
			if err != nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			tracks = append(tracks, track)
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return tracks, nil
}
