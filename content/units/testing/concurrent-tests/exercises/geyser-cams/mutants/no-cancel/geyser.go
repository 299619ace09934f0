// Package geyser watches geysers with several cameras.
package geyser

import "context"

// A Camera looks for an eruption until it knows, or until ctx ends.
type Camera func(ctx context.Context) (erupts bool, err error)

// Erupts asks all cameras at once. It returns true with the first that says
// yes, an error with the first that fails, and false when all have said no.
// Then the ctx of the cameras that still look is cancelled, and no goroutine
// stays when they have returned.
func Erupts(ctx context.Context, cameras ...Camera) (bool, error) {
	type answer struct {
		erupts bool
		err    error
	}
	answers := make(chan answer, len(cameras))
	for _, look := range cameras {
		go func() {
			erupts, err := look(ctx)
			answers <- answer{erupts, err}
		}()
	}
	for range cameras {
		if a := <-answers; a.erupts || a.err != nil {
			return a.erupts, a.err
		}
	}
	return false, nil
}
