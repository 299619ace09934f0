package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// region: codes
type Set[E comparable] map[E]bool

func (s Set[E]) Contains(v E) bool { return s[v] }

// Line returns the codes of a set in one line, in order.
func (s Set[string]) Line() string {
	codes := slices.Sorted(maps.Keys(s))
	return strings.Join(codes, " ")
}

// endregion

func main() {
	fmt.Println(Set[string]{"b2": true}.Line())
}
