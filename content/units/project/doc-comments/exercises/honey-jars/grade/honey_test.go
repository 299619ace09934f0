package grade_test

import (
	"strings"
	"testing"

	honey "course.example/units/project/doc-comments/exercises/honey-jars/solution"
)

func check(t *testing.T, stock map[string]int, want string) {
	t.Helper()
	for range 50 {
		var out strings.Builder
		honey.Report(&out, stock)
		if out.String() != want {
			t.Fatalf("stock %v: got %q, want %q", stock, out.String(), want)
		}
	}
}

func TestTheOutputIsTheSameEachTime(t *testing.T) {
	check(t, map[string]int{"lime": 4, "acacia": 9, "thyme": 2, "heather": 7, "clover": 9, "rape": 1},
		"acacia 9\nclover 9\nheather 7\nlime 4\nrape 1\nthyme 2\n")
	check(t, map[string]int{"b": 1, "a": 2}, "a 2\nb 1\n")
}

func TestAnEmptyStockHasNoLines(t *testing.T) {
	check(t, nil, "")
	check(t, map[string]int{"lime": 0}, "lime 0\n")
}
