package tags

import (
	"slices"
	"testing"
)

// region: fuzz
func FuzzRoundTrip(f *testing.F) {
	f.Add("sea", "dog")
	f.Add("red, blue", "")
	f.Fuzz(func(t *testing.T, first, second string) {
		tags := []string{first, second}
		line := Join(tags)
		if got := Split(line); !slices.Equal(got, tags) {
			t.Errorf("%q gives %q, want %q", line, got, tags)
		}
	})
}

// endregion
