package dental

import (
	"context"
	"errors"
)

// ServerStream stands for grpc.ServerStream.
type ServerStream interface {
	Context() context.Context
	RecvMsg(m any) error
	SendMsg(m any) error
}

// StreamHandler stands for grpc.StreamHandler.
type StreamHandler func(srv any, ss ServerStream) error

// StreamInterceptor stands for the grpc.StreamServerInterceptor.
type StreamInterceptor func(srv any, ss ServerStream, next StreamHandler) error

type practiceKey struct{}

// WithPractice says for which practice a call is.
func WithPractice(ctx context.Context, practice string) context.Context {
	return context.WithValue(ctx, practiceKey{}, practice)
}

// Practice gives it, and "" if nobody has said it.
func Practice(ctx context.Context) string {
	practice, _ := ctx.Value(practiceKey{}).(string)
	return practice
}

// ErrUnauthenticated stands for a status.
var ErrUnauthenticated = errors.New("unauthenticated")
