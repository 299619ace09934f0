package vault

import "context"

// Handler stands for grpc.UnaryHandler.
type Handler func(ctx context.Context, req string) (string, error)

// Interceptor stands for grpc.UnaryServerInterceptor, without the info.
type Interceptor func(
	ctx context.Context, req string, next Handler,
) (string, error)
