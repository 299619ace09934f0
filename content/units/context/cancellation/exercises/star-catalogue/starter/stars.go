// Package stars compares a photograph with a catalogue of stars.
package stars

import "context"

// Star is a place in the sky.
type Star struct{ RA, Dec float64 }

func ended(ctx context.Context) error { return ctx.Err() }

// region: match
// Match counts the stars of the catalogue that are on the photograph.
func Match(ctx context.Context, catalogue []Star, on func(Star) bool) (int, error) {
	found := 0
	for _, star := range catalogue {
		if err := ended(ctx); err != nil {
			return 0, err
		}
		if on(star) { // 20 ms of computing
			found++
		}
	}
	return found, nil
}

// endregion
