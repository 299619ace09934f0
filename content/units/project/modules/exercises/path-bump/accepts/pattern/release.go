// Package release prepares releases.
package release

import (
	"fmt"
	"regexp"
)

var suffix = regexp.MustCompile(`/v([2-9]|[1-9][0-9]+)$`)

// PathFor returns the path that a module needs for the release of the
// given major version. The path that it has so far may be the one
// of any major version: of "example.com/lamp" as of "example.com/lamp/v2"
// the release 3.1.0 has "example.com/lamp/v3". Only the last element of a
// path can be a major version.
func PathFor(path string, major int) string {
	base := suffix.ReplaceAllString(path, "")
	if major > 1 {
		base += fmt.Sprintf("/v%d", major)
	}
	return base
}
