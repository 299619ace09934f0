package subtitles

import (
	"context"
	"errors"

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
	tracks := make([]string, len(languages))
	errs := make([]error, len(languages))
	g, gctx := errgroup.WithContext(ctx)
	for i, language := range languages {
		g.Go(func() error {
			tracks[i], errs[i] = service.Translate(gctx, glossary, language)
			return errs[i]
		})
	}
	g.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return tracks, nil
}
