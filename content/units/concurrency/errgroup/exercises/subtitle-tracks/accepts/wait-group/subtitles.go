package subtitles

import (
	"context"
	"sync"
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
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var wg sync.WaitGroup
	var once sync.Once
	var first error
	tracks := make([]string, len(languages))
	for i, language := range languages {
		wg.Go(func() {
			track, err := service.Translate(ctx, glossary, language)
			if err != nil {
				once.Do(func() {
					first = err
					cancel()
				})
				return
			}
			tracks[i] = track
		})
	}
	wg.Wait()
	if first != nil {
		return nil, first
	}
	return tracks, nil
}
