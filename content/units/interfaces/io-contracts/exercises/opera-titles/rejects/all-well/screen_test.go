package titles_test

import (
	"strings"
	"testing"

	titles "course.example/units/interfaces/io-contracts/exercises/opera-titles/solution"
)

func TestScreen(t *testing.T) {
	var out strings.Builder
	p := []byte("O cara|mia|vita")
	n, err := titles.New(&out).Write(p)
	if got, want := out.String(), "O cara\n  mia\n  vita"; got != want {
		t.Errorf("on the screen: got %q, want %q", got, want)
	}
	if n != len(p) || err != nil {
		t.Errorf("got %d and the error %v, want %d and none", n, err, len(p))
	}
	if string(p) != "O cara|mia|vita" {
		t.Errorf("the caller's slice is now %q", p)
	}
}
