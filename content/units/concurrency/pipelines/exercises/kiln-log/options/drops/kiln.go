// Package kiln watches kilns.
package kiln

import "context"

// region: stage
func Celsius(ctx context.Context, kelvin <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for k := range kelvin {
			select {
			case out <- k - 273:
			default:
				continue
			}
		}
	}()
	return out
}

// endregion
