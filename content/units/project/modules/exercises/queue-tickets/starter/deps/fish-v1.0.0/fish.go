// Package fish is a dependency.
package fish

import "example.com/ticket/v2"

// Draw draws a number.
func Draw() int { return ticket.Next() }
