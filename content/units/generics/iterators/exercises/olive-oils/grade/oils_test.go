package grade_test

import (
	"fmt"
	"iter"
	"testing"

	oils "course.example/units/generics/iterators/exercises/olive-oils/solution"
)

func list(open *int, all ...string) iter.Seq[string] {
	return func(yield func(string) bool) {
		*open++
		defer func() { *open-- }()
		for _, oil := range all {
			if !yield(oil) {
				return
			}
		}
	}
}

func TestTheListIsClosed(t *testing.T) {
	for _, test := range []struct {
		what, want string
		taste      func(string) bool
	}{
		{"the second oil is picked", "Arbequina", func(oil string) bool { return oil == "Arbequina" }},
		{"no oil is picked", "none", func(string) bool { return false }},
		{"the taster panics", "a panic", func(string) bool { panic("rancid") }},
	} {
		open := 0
		got := func() (got string) {
			defer func() {
				if recover() != nil {
					got = "a panic"
				}
			}()
			return oils.Pick(list(&open, "Picual", "Arbequina", "Koroneiki", "Frantoio"), test.taste)
		}()
		if got != test.want {
			t.Errorf("%s: got %s, want %s", test.what, got, test.want)
		}
		if open != 0 {
			t.Errorf("%s: got %s open, want it closed", test.what, fmt.Sprintf("%d list", open))
		}
	}
}
