package vault

import (
	"context"
	"slices"
)

// Chain makes one interceptor of several. The first of them is the
// outermost, the last is next to the handler; without any, the handler is
// called as it is. Each may leave its next out, or call it again. The slice
// that Chain was given is not changed.
func Chain(interceptors ...Interceptor) Interceptor {
	return func(
		ctx context.Context, req string, handler Handler,
	) (string, error) {
		slices.Reverse(interceptors)
		next := handler
		for _, interceptor := range interceptors {
			inner := next
			next = func(ctx context.Context, req string) (string, error) {
				return interceptor(ctx, req, inner)
			}
		}
		return next(ctx, req)
	}
}
