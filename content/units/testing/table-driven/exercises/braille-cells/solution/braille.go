// Package braille holds the check that all translators have to pass.
package braille

import "errors"

// ErrSign says that there are no cells for a sign.
var ErrSign = errors.New("unknown sign")

// T is what Check needs of a *testing.T.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

var cases = []struct {
	text string
	want int
	err  error
}{
	{"sea", 3, nil},
	{"Sea", 4, nil}, // a capital takes a cell of its own
	{"§", 0, ErrSign},
	{"", 0, nil},
	{"7", 2, nil}, // so does a number
}

// Check reports every case in which cells returns another error or another
// count than it should, by one message each, and the error first.
func Check(t T, cells func(text string) (int, error)) {
	t.Helper()
	// region: loop
	for _, tt := range cases {
		got, err := cells(tt.text)
		if !errors.Is(err, tt.err) {
			t.Errorf("cells(%q): error %v, want %v", tt.text, err, tt.err)
			continue
		}
		if got != tt.want {
			t.Errorf("cells(%q) = %d, want %d", tt.text, got, tt.want)
		}
	}
	// endregion
}
