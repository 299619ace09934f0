// Package relief asks several services how high a place is.
package relief

import "context"

// Service answers with metres above the sea.
type Service func(ctx context.Context, place string) float64

// region: first
// First returns the first answer, or false if ctx ends before.
func First(ctx context.Context, place string, all ...Service) (float64, bool) {
	answers := make(chan float64)
	for _, ask := range all {
		go func() {
			answers <- ask(ctx, place)
		}()
	}
	select {
	case metres := <-answers:
		return metres, true
	case <-ctx.Done():
		return 0, false
	}
}

// endregion
