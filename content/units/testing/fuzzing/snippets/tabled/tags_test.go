package tags

import (
	"slices"
	"testing"
)

// region: table
func TestJoinAndSplit(t *testing.T) {
	for _, tags := range [][]string{
		{"sea"}, {"sea", "dog"}, {"red, blue", "dog"}, {"", "dog"},
	} {
		if got := Split(Join(tags)); !slices.Equal(got, tags) {
			t.Errorf("got %q, want %q", got, tags)
		}
	}
}

// endregion
