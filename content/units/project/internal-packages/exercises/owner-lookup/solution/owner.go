// Package owner finds out who has to agree to a change.
package owner

import (
	"slices"
	"strings"
)

var _ = slices.Backward[[]string] // a fill may use slices

// region: boundary

// Boundary is the path at and below which all importers of a package
// must lie, or "" if any module may import it.
func Boundary(path string) string {
	elements := strings.Split(path, "/")
	for i := len(elements) - 1; i > 0; i-- {
		if elements[i] == "internal" {
			return strings.Join(elements[:i], "/")
		}
	}
	return ""
}

// endregion
