package grade_test

import (
	"fmt"
	"strings"
	"testing"

	freezer "course.example/units/errors/named-results/exercises/freezer-trace/solution"
)

func lines(ice ...int) []string {
	l := &freezer.Log{}
	freezer.Thaw(l, ice)
	return l.Lines
}

func TestStartIsNotedFirst(t *testing.T) {
	got := lines(4, 0, 9)
	if len(got) == 0 || got[0] != "start thaw" || strings.Count(strings.Join(got, "\n"), "start thaw") != 1 {
		t.Errorf("got the lines %q, want \"start thaw\" once, as the first", got)
	}
}

func TestEndIsNotedLast(t *testing.T) {
	got := lines(4, 0, 9)
	if len(got) == 0 || got[len(got)-1] != "end thaw" || strings.Count(strings.Join(got, "\n"), "end thaw") != 1 {
		t.Errorf("got the lines %q, want \"end thaw\" once, as the last", got)
	}
}

func TestShelvesAreCounted(t *testing.T) {
	for _, test := range []struct {
		ice  []int
		want int
	}{{nil, 0}, {[]int{7}, 1}, {[]int{4, 0, 9}, 2}, {[]int{0, 0}, 0}, {[]int{1, 2, 0, 3}, 3}} {
		got := lines(test.ice...)
		want := fmt.Sprintf("%d shelves", test.want)
		if len(got) < 2 || got[len(got)-2] != want {
			t.Errorf("ice of %v mm: got the lines %q, want %q as the last but one", test.ice, got, want)
		}
	}
}

func TestEachShelfIsNoted(t *testing.T) {
	got := strings.Join(lines(4, 0, 9), "|")
	if want := "shelf 0: 4 mm|shelf 2: 9 mm"; !strings.Contains(got, want) {
		t.Errorf("ice of 4, 0, 9 mm: got the lines %q, want those of the two shelves with ice in a row", got)
	}
}
