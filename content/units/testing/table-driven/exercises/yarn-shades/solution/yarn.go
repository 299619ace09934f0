// Package yarn holds the check that each reader of yarn labels has to pass.
package yarn

// T is what Check needs of a *testing.T.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// region: check
var cases = []struct{ name, label, want string }{
	{"plain", "moss", "moss"},
	{"blank in front", " moss", "moss"},
	{"two words", "dark moss", "dark moss"},
}

// Check reports each label that shade reads wrong.
func Check(t T, shade func(label string) string) {
	t.Helper()
	for _, tt := range cases {
		if got := shade(tt.label); got != tt.want {
			t.Errorf("shade(%q) = %q, want %q", tt.label, got, tt.want)
		}
	}
}

// endregion
