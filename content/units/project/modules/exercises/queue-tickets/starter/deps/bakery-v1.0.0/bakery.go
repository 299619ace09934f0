// Package bakery is a dependency.
package bakery

import "example.com/ticket"

// Draw draws a number.
func Draw() int { return ticket.Next() }
