// Package bot comments on changes before they are merged.
package bot

import (
	"slices"
	"strings"
)

// MayImport reports whether the go command lets the package importer
// import the package imported. Both are import paths of packages in
// modules, such as "example.com/port/crane".
func MayImport(importer, imported string) bool {
	from, to := strings.Split(importer, "/"), strings.Split(imported, "/")
	for i, element := range slices.Backward(to) {
		if element == "internal" {
			return len(from) >= i && slices.Equal(from[:i], to[:i])
		}
	}
	return true
}
