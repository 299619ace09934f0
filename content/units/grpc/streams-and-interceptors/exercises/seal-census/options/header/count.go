package seals

import (
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
)

// region: interceptor
type counted struct {
	grpc.ServerStream
	n int
}

// Count tells how many seals each call has sent.
func Count(tell func(n int)) grpc.StreamServerInterceptor {
	return func(
		srv any, ss grpc.ServerStream,
		_ *grpc.StreamServerInfo, next grpc.StreamHandler,
	) error {
		stream := &counted{ServerStream: ss}
		err := next(srv, stream)
		tell(stream.n)
		return err
	}
}

// endregion

// region: method
func (c *counted) SendHeader(md metadata.MD) error {
	c.n++
	return c.ServerStream.SendHeader(md)
}

// endregion
