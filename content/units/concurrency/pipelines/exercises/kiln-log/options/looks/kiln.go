// Package kiln watches kilns.
package kiln

import "context"

// region: stage
func Celsius(ctx context.Context, kelvin <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for k := range kelvin {
			if ctx.Err() != nil {
				return
			}
			out <- k - 273
		}
	}()
	return out
}

// endregion
