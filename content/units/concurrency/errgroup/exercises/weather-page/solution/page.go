package page

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

type (
	Forecast string
	Radar    []byte
)

type Source interface {
	Forecast(ctx context.Context, city string) (Forecast, error)
	Radar(ctx context.Context, city string) (Radar, error)
}

// region: load
func Load(ctx context.Context, src Source, city string) (Forecast, Radar, error) {
	var (
		forecast Forecast
		radar    Radar
	)
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() (err error) {
		forecast, err = src.Forecast(gctx, city)
		return err
	})
	g.Go(func() (err error) {
		radar, err = src.Radar(gctx, city)
		return err
	})
	if err := g.Wait(); err != nil {
		return "", nil, fmt.Errorf("load %s: %w", city, err)
	}
	return forecast, radar, nil
}

// endregion
