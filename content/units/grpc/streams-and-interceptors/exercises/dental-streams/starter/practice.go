package dental

import "context"

type practiceStream struct {
	ServerStream
	ctx context.Context
}

// ForPractice looks up, by the ctx of a stream, for which practice it is.
// The handler, and all between, find it in the ctx of their stream, which is
// otherwise the one that it was. If the look-up fails, the call ends with
// ErrUnauthenticated and goes no further.
func ForPractice(
	lookup func(context.Context) (string, error),
) StreamInterceptor {
	return func(srv any, ss ServerStream, next StreamHandler) error {
		practice, err := lookup(ss.Context())
		if err != nil {
			return ErrUnauthenticated
		}
		ctx := WithPractice(ss.Context(), practice)
		return next(srv, &practiceStream{ss, ctx})
	}
}
