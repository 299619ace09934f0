// Package umbrellas hires out umbrellas.
package umbrellas

import "errors"

// ErrDays says that a hire lasts at least a day.
var ErrDays = errors.New("a hire lasts at least a day")

// Charge is what a hire costs: 300 cents for the first day and 200 for each
// further one. If it did not rain, half of that is due. Nobody pays more than
// 1500 in the end. For less than a day it returns ErrDays.
func Charge(days int, rain bool) (cents int, err error) {
	if days < 0 {
		return 0, ErrDays
	}
	cents = 300 + 200*(days-1)
	if !rain {
		cents /= 2
	}
	if cents > 1500 {
		cents = 1500
	}
	return cents, nil
}
