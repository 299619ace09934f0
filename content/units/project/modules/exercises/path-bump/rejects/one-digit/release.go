// Package release prepares releases.
package release

import (
	"strconv"
)

// PathFor returns the path that a module needs for the release of the
// given major version. The path that it has so far may be the one
// of any major version: of "example.com/lamp" as of "example.com/lamp/v2"
// the release 3.1.0 has "example.com/lamp/v3". Only the last element of a
// path can be a major version.
func PathFor(path string, major int) string {
	base := path
	if n := len(path); n > 3 && path[n-3:n-1] == "/v" && path[n-1] >= '2' {
		base = path[:n-3]
	}
	if major < 2 {
		return base
	}
	return base + "/v" + strconv.Itoa(major)
}
