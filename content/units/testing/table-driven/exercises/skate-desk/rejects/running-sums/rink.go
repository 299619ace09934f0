// Package rink holds the check that each kind of skate rental has to pass.
package rink

import "errors"

// ErrPairs says that so many pairs cannot be lent.
var ErrPairs = errors.New("not so many pairs")

// Desk lends skates. When it is opened it has ten pairs.
type Desk interface {
	Lend(pairs int) error
	Left() int
	Close()
}

// T is what Check needs of a *testing.T.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

var cases = []struct {
	name        string
	pairs, left int
	err         error
}{
	{"some", 3, 7, nil},
	{"all", 7, 0, nil},
	{"one too many", 1, 0, ErrPairs},
	{"none", 0, 0, ErrPairs},
}

// Check reports each case that a desk gets wrong, by one message. A case has
// a desk of its own, which is closed before the next desk is opened: there is
// one printer for the receipts.
func Check(t T, open func() Desk) {
	t.Helper()
	desk := open()
	defer desk.Close()
	for _, tt := range cases {
		err := desk.Lend(tt.pairs)
		if !errors.Is(err, tt.err) {
			t.Errorf("%s: Lend(%d): error %v, want %v",
				tt.name, tt.pairs, err, tt.err)
			continue
		}
		if got := desk.Left(); got != tt.left {
			t.Errorf("%s: Lend(%d) left %d, want %d",
				tt.name, tt.pairs, got, tt.left)
		}
	}
}
