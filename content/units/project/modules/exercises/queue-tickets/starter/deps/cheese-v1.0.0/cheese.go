// Package cheese is a dependency.
package cheese

import "example.com/ticket"

// Draw draws a number.
func Draw() int { return ticket.Next() }
