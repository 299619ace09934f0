// Package trail knows hiking trails. It was a part of package main once.
package trail

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrUnknown says that a trail is in no guide.
var ErrUnknown = errors.New("unknown trail")

type trail struct {
	name   string
	metres int
}

// Guide is a collection of trails. The hiking app and the signpost
// printer open several, one for each region.
type Guide struct {
	region string
	trails []trail
}

// Open returns an empty guide for a region.
func Open(region string) *Guide { return &Guide{region: region} }

// Add adds a trail, or gives it a new length.
func (g *Guide) Add(name string, length int) {
	if i := g.index(name); i >= 0 {
		g.trails[i].metres = length
		return
	}
	g.trails = append(g.trails, trail{name, length})
}

// Length returns how long a trail is. The error wraps ErrUnknown if it is
// not in g, and names the region.
func (g *Guide) Length(name string) (int, error) {
	i := g.index(name)
	if i < 0 {
		return 0, fmt.Errorf("guide of %s, %s: %w", g.region, name, ErrUnknown)
	}
	return g.trails[i].metres, nil
}

// Longest returns the name of the longest trail of g, or "" if g is empty.
// Of several it returns the first by name.
func (g *Guide) Longest() string {
	if len(g.trails) == 0 {
		return ""
	}
	return slices.MinFunc(g.trails, func(a, b trail) int {
		if a.metres != b.metres {
			return b.metres - a.metres
		}
		return strings.Compare(a.name, b.name)
	}).name
}

func (g *Guide) index(name string) int {
	return slices.IndexFunc(g.trails, func(t trail) bool { return t.name == name })
}
