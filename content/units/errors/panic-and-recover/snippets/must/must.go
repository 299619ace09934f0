// Package must holds the two places where a panic is right.
package must

import (
	"fmt"
	"regexp"
)

type side int

const (
	buy side = iota
	sell
)

// region: must
var symbolForm = regexp.MustCompile(`^[A-Z]{3,5}$`)

func fee(s side) int {
	switch s {
	case buy:
		return 25
	case sell:
		return 40
	}
	panic(fmt.Sprintf("fee of side %d", s))
}

// endregion
