// Package bot comments on changes before they are merged.
package bot

import "strings"

// MayImport reports whether the go command lets the package importer
// import the package imported. Both are import paths of packages in
// modules, such as "example.com/port/crane".
func MayImport(importer, imported string) bool {
	i := strings.LastIndex(imported, "/internal/")
	if i < 0 {
		return true
	}
	return strings.HasPrefix(importer+"/", imported[:i]+"/")
}
