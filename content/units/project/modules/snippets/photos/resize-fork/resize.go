// Package resize makes photos smaller.
package resize

import "example.com/pixel"

// Half halves.
func Half(n int) int { return pixel.Even(n) / 2 }
