// Command caller uploads reports at the same time, as its caller wants it.
package main

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

var errQuota = errors.New("quota exceeded")

func put(_ context.Context, _ string) error { return errQuota }

// region: upload
// Upload stores a report.
func Upload(ctx context.Context, name string) error {
	if err := put(ctx, name); err != nil {
		return fmt.Errorf("upload %s: %w", name, err)
	}
	return nil
}

func nightly(ctx context.Context, names []string) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(4)
	for _, name := range names {
		g.Go(func() error { return Upload(ctx, name) })
	}
	return g.Wait()
}

// endregion

func main() {
	fmt.Println(nightly(context.Background(), []string{"sales.csv"}))
}
