// region: package

// Package fare reads the fares of a tram network and adds them up.
//
// All amounts are in cents, and none is below 0.
package fare

// endregion

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// ErrSyntax says that a text is no fare.
var ErrSyntax = errors.New("bad fare")

// region: parse

// Parse returns the fare that s stands for, in cents. It accepts francs
// with two decimals and no sign, such as "3.20", up to 21474836.47. For
// any other text the error wraps [ErrSyntax].
func Parse(s string) (cents int, err error) {
	francs, rest, ok := strings.Cut(s, ".")
	n, err := strconv.ParseUint(francs+rest, 10, 31)
	if !ok || francs == "" || len(rest) != 2 || err != nil {
		return 0, fmt.Errorf("%w: %q", ErrSyntax, s)
	}
	return int(n), nil
}

// endregion

// Format writes cents in the form that [Parse] reads.
func Format(cents int) string {
	return fmt.Sprintf("%d.%02d", cents/100, cents%100)
}

// region: day

// A Day adds up the fares of one day. The zero value is a day without
// fares. A Day may be used by several goroutines at once.
type Day struct {
	mu    sync.Mutex
	cents int
}

// Add adds a fare. It reports whether the fare was valid; one below 0 is
// not, and changes nothing.
func (d *Day) Add(cents int) bool {
	if cents < 0 {
		return false
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.cents += cents
	return true
}

// endregion

// region: old

// ParseFrancs returns a fare in francs.
//
// Deprecated: A float64 loses cents. Use [Parse].
func ParseFrancs(s string) (float64, error) {
	cents, err := Parse(s)
	return float64(cents) / 100, err
}

// endregion
