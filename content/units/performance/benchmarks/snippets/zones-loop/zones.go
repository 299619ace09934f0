// Package zones finds the price zone of a postcode.
package zones

import "strconv"

// region: zones
type Table map[int]string

func load() Table {
	t := make(Table)
	for code := range 10_000 {
		t[code] = "zone " + strconv.Itoa(code%9)
	}
	return t
}

func (t Table) Zone(code int) string { return t[code] }

// endregion
