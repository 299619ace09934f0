// Package cooking holds the check that each reader of cooking times has to
// pass.
package cooking

// T is what Check needs of a *testing.T.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

var cases = []struct {
	text string
	want int
}{
	{"1h", 60},
	{"45 min", 45},
	{"1h30", 90},
	{" 2h", 120},
}

// Check runs minutes on all cases. It reports each one that goes wrong by one
// call of Errorf. Its text holds, in this order, the case's input in double
// quotes, what came of it (the number, or else the text of the error), and
// the number wanted.
func Check(t T, minutes func(text string) (int, error)) {
	t.Helper()
	for _, tt := range cases {
		got, err := minutes(tt.text)
		if err != nil {
			t.Errorf("minutes(%q): %v, want %d", tt.text, err, tt.want)
		} else if got != tt.want {
			t.Errorf("minutes(%q): want %d, got %d", tt.text, got, tt.want)
		}
	}
}
