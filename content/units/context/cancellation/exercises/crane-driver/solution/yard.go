package crane

import "context"

// Yard has one crane. Its methods give up when their ctx ends.
type Yard interface {
	// Take waits until the crane is free.
	Take(ctx context.Context) error
	Move(ctx context.Context, load string) error
	// Give gives the crane back. It wants the badge of the driver who has
	// taken it, and finds it in ctx.
	Give(ctx context.Context) error
}

type badgeKey struct{}

// WithBadge returns a ctx that carries the badge of a driver.
func WithBadge(ctx context.Context, badge string) context.Context {
	return context.WithValue(ctx, badgeKey{}, badge)
}

// Badge returns the badge that ctx carries.
func Badge(ctx context.Context) string {
	badge, _ := ctx.Value(badgeKey{}).(string)
	return badge
}
