// Package bot comments on changes before they are merged.
package bot

import "strings"

// MayImport reports whether the go command lets the package importer
// import the package imported. Both are import paths of packages in
// modules, such as "example.com/port/crane".
func MayImport(importer, imported string) bool {
	if !strings.Contains(imported+"/", "/internal/") {
		return true
	}
	from, to := strings.Split(importer, "/"), strings.Split(imported, "/")
	return from[0] == to[0] && len(from) > 1 && from[1] == to[1]
}
