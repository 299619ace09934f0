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
		if len(interceptors) == 0 {
			return handler(ctx, req)
		}
		var resp string
		var err error
		for _, interceptor := range interceptors {
			resp, err = interceptor(ctx, req, handler)
			if err != nil {
				return "", err
			}
		}
		return resp, err
	}
}
