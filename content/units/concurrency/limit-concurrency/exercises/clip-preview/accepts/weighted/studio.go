// Package studio renders previews of clips.
package studio

import (
	"context"
	"fmt"

	"golang.org/x/sync/semaphore"
)

// A Studio renders previews for all requests of a server.
type Studio struct {
	slots  *semaphore.Weighted
	render func(ctx context.Context, clip string) ([]byte, error)
}

// New returns a Studio that runs render at most limit times at once.
func New(limit int, render func(ctx context.Context, clip string) ([]byte, error)) *Studio {
	return &Studio{semaphore.NewWeighted(int64(limit)), render}
}

// Preview waits until it may render. It waits no longer than ctx lives; then
// it returns the error of ctx. A render that has ended makes room for the
// next one, however it ended: the server recovers panics.
func (s *Studio) Preview(ctx context.Context, clip string) ([]byte, error) {
	if err := s.slots.Acquire(ctx, 1); err != nil {
		return nil, fmt.Errorf("wait for a slot: %w", err)
	}
	defer s.slots.Release(1)
	preview, err := s.render(ctx, clip)
	if err != nil {
		return nil, fmt.Errorf("preview of %s: %w", clip, err)
	}
	return preview, nil
}
