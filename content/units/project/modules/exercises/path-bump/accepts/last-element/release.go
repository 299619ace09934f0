// Package release prepares releases.
package release

import (
	"fmt"
	"strings"
)

// PathFor returns the path that a module needs for the release of the
// given major version. The path that it has so far may be the one
// of any major version: of "example.com/lamp" as of "example.com/lamp/v2"
// the release 3.1.0 has "example.com/lamp/v3". Only the last element of a
// path can be a major version.
func PathFor(path string, major int) string {
	cut := strings.LastIndexByte(path, '/')
	base, last := path[:max(cut, 0)], path[cut+1:]
	if cut < 0 || !isMajor(last) {
		base = path
	}
	if major >= 2 {
		return fmt.Sprintf("%s/v%d", base, major)
	}
	return base
}

// isMajor says whether an element is v2 or later.
func isMajor(element string) bool {
	digits, ok := strings.CutPrefix(element, "v")
	if !ok || digits == "" || digits == "1" || digits[0] == '0' {
		return false
	}
	return strings.Trim(digits, "0123456789") == ""
}
