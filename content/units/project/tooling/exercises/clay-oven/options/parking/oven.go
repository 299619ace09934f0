package oven

import (
	"context"
	"time"
)

// region: oven
type Oven struct{ light func(context.Context) error }

func (o *Oven) Light(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	if err := o.light(ctx); err != nil {
		return err
	}
	cancel()
	return nil
}

// endregion
