// Package trail knows hiking trails. It was a part of package main once.
package trail

import (
	"errors"
	"fmt"
)

// ErrUnknown says that a trail is in no guide.
var ErrUnknown = errors.New("unknown trail")

// Guide is a collection of trails. The hiking app and the signpost
// printer open several, one for each region.
type Guide struct {
	region string
	metres map[string]int
}

// Open returns an empty guide for a region.
func Open(region string) *Guide {
	return &Guide{region: region, metres: make(map[string]int)}
}

// Add adds a trail, or gives it a new length.
func (g *Guide) Add(name string, length int) {
	g.metres[name] = length
}

// Length returns how long a trail is. The error wraps ErrUnknown if it is
// not in g, and names the region.
func (g *Guide) Length(name string) (int, error) {
	n, ok := g.metres[name]
	if !ok {
		return 0, fmt.Errorf("%s: %w: %s", g.region, ErrUnknown, name)
	}
	return n, nil
}

// Longest returns the name of the longest trail of g, or "" if g is empty.
// Of several it returns the first by name.
func (g *Guide) Longest() string {
	longest := ""
	for name, n := range g.metres {
		most := g.metres[longest]
		if longest == "" || n > most || n == most && name < longest {
			longest = name
		}
	}
	return longest
}
