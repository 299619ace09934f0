package vault

import (
	"context"
)

// Chain makes one interceptor of several. The first of them is the
// outermost, the last is next to the handler; without any, the handler is
// called as it is. Each may leave its next out, or call it again. The slice
// that Chain was given is not changed.
func Chain(interceptors ...Interceptor) Interceptor {
	return func(
		ctx context.Context, req string, handler Handler,
	) (string, error) {
		i := 0
		var next Handler
		next = func(ctx context.Context, req string) (string, error) {
			if i == len(interceptors) {
				return handler(ctx, req)
			}
			interceptor := interceptors[i]
			i++
			return interceptor(ctx, req, next)
		}
		return next(ctx, req)
	}
}
