package grade_test

import (
	"fmt"
	"iter"
	"slices"
	"testing"

	labels "course.example/units/generics/iterators/exercises/fossil-labels/solution"
)

// drawer yields labels 1 to n, and counts how many it has given.
func drawer(n int, given *int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 1; i <= n; i++ {
			*given++
			if !yield(i) {
				return
			}
		}
	}
}

// sheets takes up to most sheets, and keeps them.
func sheets(t *testing.T, what string, seq iter.Seq[[]int], most int) (got [][]int) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("%s, the loop takes up to %d sheets: got a panic (%v), want none", what, most, v)
		}
	}()
	for sheet := range seq {
		if got = append(got, sheet); len(got) == most {
			break
		}
	}
	return got
}

func TestEveryLabelIsOnASheet(t *testing.T) {
	for _, test := range []struct {
		labels, n int
		want      string
	}{
		{7, 3, "[[1 2 3] [4 5 6] [7]]"},
		{6, 3, "[[1 2 3] [4 5 6]]"},
		{2, 5, "[[1 2]]"},
		{3, 1, "[[1] [2] [3]]"},
		{0, 3, "[]"},
	} {
		var given int
		what := fmt.Sprintf("%d labels, %d on a sheet", test.labels, test.n)
		got := sheets(t, what, labels.Sheets(drawer(test.labels, &given), test.n), 99)
		if fmt.Sprint(got) != test.want {
			t.Errorf("%s: got %v, want %s", what, got, test.want)
		}
	}
	names := slices.Collect(labels.Sheets(slices.Values([]string{"ammonite", "trilobite", "crinoid"}), 2))
	if got, want := fmt.Sprint(names), "[[ammonite trilobite] [crinoid]]"; got != want {
		t.Errorf("three names, 2 on a sheet: got %s, want %s", got, want)
	}
}

func TestASheetComesAsSoonAsItIsFull(t *testing.T) {
	var given int
	seq := labels.Sheets(drawer(1000, &given), 4)
	if given != 0 {
		t.Errorf("before the loop: got %d labels taken from the drawer, want 0", given)
	}
	count := 0
	for range seq {
		count++
		if given != 4*count {
			t.Errorf("4 on a sheet: at sheet %d got %d labels taken from the drawer, want %d", count, given, 4*count)
		}
		if count == 3 || t.Failed() {
			break
		}
	}
}

func TestABreakEndsEverything(t *testing.T) {
	var given int
	got := sheets(t, "7 labels, 3 on a sheet", labels.Sheets(drawer(7, &given), 3), 1)
	if want := "[[1 2 3]]"; fmt.Sprint(got) != want {
		t.Errorf("the loop takes one sheet: got %v, want %s", got, want)
	}
	if given != 3 {
		t.Errorf("the loop takes one sheet of 3: got %d labels taken from the drawer, want 3", given)
	}
}

func TestAKeptSheetStaysAsItIs(t *testing.T) {
	var given int
	got := sheets(t, "6 labels, 2 on a sheet", labels.Sheets(drawer(6, &given), 2), 99)
	if want := "[[1 2] [3 4] [5 6]]"; fmt.Sprint(got) != want {
		t.Errorf("6 labels, 2 on a sheet, all sheets kept: got %v, want %s", got, want)
	}
}

func TestEachLoopStartsAnew(t *testing.T) {
	var given int
	seq := labels.Sheets(drawer(5, &given), 2)
	inner := 0
	for range seq {
		if inner++; inner == 2 {
			break
		}
	}
	func() {
		defer func() { recover() }()
		for range seq {
			panic("paper jam")
		}
	}()
	got := sheets(t, "5 labels, 2 on a sheet", seq, 99)
	if want := "[[1 2] [3 4] [5]]"; fmt.Sprint(got) != want {
		t.Errorf("after two loops that were left: got %v from the next, want %s", got, want)
	}
	seq = labels.Sheets(drawer(5, &given), 2)
	sheets(t, "5 labels, 2 on a sheet", seq, 99)
	got = sheets(t, "5 labels, 2 on a sheet, once more", seq, 99)
	if want := "[[1 2] [3 4] [5]]"; fmt.Sprint(got) != want {
		t.Errorf("after a loop to the end: got %v from the next, want %s", got, want)
	}
	seq = labels.Sheets(drawer(3, &given), 2)
	var nested [][]int
	for sheet := range seq {
		nested = append(nested, sheet)
		nested = append(nested, sheets(t, "3 labels, 2 on a sheet, a loop within a loop", seq, 99)...)
	}
	if want := "[[1 2] [1 2] [3] [3] [1 2] [3]]"; fmt.Sprint(nested) != want {
		t.Errorf("a loop within a loop over one Sheets: got %v, want %s", nested, want)
	}
}
