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
		var from func(i int) Handler
		from = func(i int) Handler {
			if i == len(interceptors) {
				return handler
			}
			return func(ctx context.Context, req string) (string, error) {
				return interceptors[i](ctx, req, from(i+1))
			}
		}
		return from(0)(ctx, req)
	}
}
