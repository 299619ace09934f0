// Package plotter is a dependency.
package plotter

import (
	"example.com/ink"
	"example.com/paper"
)

// Names are what it prints with.
func Names() string { return ink.Name + "\n" + paper.Name }
