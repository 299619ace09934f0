package rental

import (
	"context"
	"errors"
	"slices"
)

// Handler and Interceptor stand for the types in package grpc.
type (
	Handler     func(ctx context.Context, req string) (string, error)
	Interceptor func(ctx context.Context, req string, next Handler) (string, error)
)

// Chain has the first interceptor outermost.
func Chain(handler Handler, interceptors ...Interceptor) Handler {
	for _, interceptor := range slices.Backward(interceptors) {
		next := handler
		handler = func(ctx context.Context, req string) (string, error) {
			return interceptor(ctx, req, next)
		}
	}
	return handler
}

// How calls end that the handler does not answer.
var (
	ErrInternal        = errors.New("internal")
	ErrUnauthenticated = errors.New("unauthenticated")
	ErrExhausted       = errors.New("too many calls")
)

type callerKey struct{}

// Server knows who calls, and lets each caller have so many calls.
type Server struct {
	Who   func(ctx context.Context) (caller string, ok bool)
	Log   func(req string, err error)
	Limit int

	calls map[string]int
}

func (s *Server) logged(ctx context.Context, req string, next Handler) (string, error) {
	resp, err := next(ctx, req)
	s.Log(req, err)
	return resp, err
}

func (s *Server) recovered(ctx context.Context, req string, next Handler) (resp string, err error) {
	defer func() {
		if recover() != nil {
			resp, err = "", ErrInternal
		}
	}()
	return next(ctx, req)
}

func (s *Server) authorised(ctx context.Context, req string, next Handler) (string, error) {
	caller, ok := s.Who(ctx)
	if !ok {
		return "", ErrUnauthenticated
	}
	return next(context.WithValue(ctx, callerKey{}, caller), req)
}

func (s *Server) limited(ctx context.Context, req string, next Handler) (string, error) {
	caller, _ := ctx.Value(callerKey{}).(string)
	if s.calls == nil {
		s.calls = map[string]int{}
	}
	if s.calls[caller]++; s.calls[caller] > s.Limit {
		return "", ErrExhausted
	}
	return next(ctx, req)
}
