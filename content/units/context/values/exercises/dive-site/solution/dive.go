package dive

import "context"

type depthKey struct{}

// WithDepth returns a ctx that carries how deep, in metres, a dive may go.
func WithDepth(ctx context.Context, metres int) context.Context {
	return context.WithValue(ctx, depthKey{}, metres)
}

// region: depth
// Depth returns the depth that ctx carries. Without one it is 18.
func Depth(ctx context.Context) int {
	if metres, ok := ctx.Value(depthKey{}).(int); ok {
		return metres
	}
	return 18
}

// endregion
