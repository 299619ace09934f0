package vault

import (
	"context"
)

// Chain makes one interceptor of several. The first of them is the
// outermost, the last is next to the handler; without any, the handler is
// called as it is. Each may leave its next out, or call it again. The slice
// that Chain was given is not changed.
func Chain(interceptors ...Interceptor) Interceptor {
	if len(interceptors) == 0 {
		return func(
			ctx context.Context, req string, handler Handler,
		) (string, error) {
			return handler(ctx, req)
		}
	}
	outer, rest := interceptors[0], Chain(interceptors[1:]...)
	return func(
		ctx context.Context, req string, handler Handler,
	) (string, error) {
		return outer(ctx, req, func(ctx context.Context, req string) (string, error) {
			return rest(ctx, req, handler)
		})
	}
}
