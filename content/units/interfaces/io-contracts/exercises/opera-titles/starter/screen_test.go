package titles_test

import (
	"strings"
	"testing"

	titles "course.example/units/interfaces/io-contracts/exercises/opera-titles/solution"
)

func TestScreen(t *testing.T) {
	var out strings.Builder
	titles.New(&out).Write([]byte("O cara|mia"))
	if got, want := out.String(), "O cara\n  mia"; got != want {
		t.Errorf("on the screen: got %q, want %q", got, want)
	}
}
