// Package studio renders previews of clips.
package studio

import (
	"context"
	"fmt"
)

// A Studio renders previews for all requests of a server.
type Studio struct {
	slots  chan struct{}
	render func(ctx context.Context, clip string) ([]byte, error)
}

// New returns a Studio that runs render at most limit times at once.
func New(limit int, render func(ctx context.Context, clip string) ([]byte, error)) *Studio {
	return &Studio{make(chan struct{}, limit), render}
}

// Preview waits until it may render. It waits no longer than ctx lives; then it returns the error of ctx. A render
// that has ended makes room for the next one, however it ended: the server recovers panics.
func (s *Studio) Preview(ctx context.Context, clip string) ([]byte, error) {
	select {
	case s.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() {
		<-s.slots
		recover()
	}()
	preview, err := s.render(ctx, clip)
	if err != nil {
		return nil, fmt.Errorf("preview of %s: %w", clip, err)
	}
	return preview, nil
}
