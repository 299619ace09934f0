package grade_test

import (
	"slices"
	"testing"
	"testing/synctest"
	"time"

	library "course.example/units/channels/closing/exercises/branch-search/solution"
)

// branch answers after some seconds.
func branch(seconds int, marks ...string) library.Branch {
	return func(title string) []string {
		time.Sleep(time.Duration(seconds) * time.Second)
		for i := range marks {
			marks[i] = title + " " + marks[i]
		}
		return marks
	}
}

func TestEveryFindArrives(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, seconds := range [][]int{{1, 2, 3}, {3, 2, 1}, {2, 2, 2}, {1, 3, 2}, {0, 0, 0}} {
			branches := []library.Branch{
				branch(seconds[0], "A1", "A2"), branch(seconds[1], "B1"), branch(seconds[2], "C1", "C2", "C3"),
			}
			var got []string
			for mark := range library.Search(branches, "Emma") {
				got = append(got, mark)
			}
			slices.Sort(got)
			want := []string{"Emma A1", "Emma A2", "Emma B1", "Emma C1", "Emma C2", "Emma C3"}
			if !slices.Equal(got, want) {
				t.Errorf("branches that take %v seconds: got %q, want %q: it ended before all had sent", seconds, got, want)
			}
		}
	})
}

func TestARangeEndsWithoutFinds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for mark := range library.Search([]library.Branch{branch(1), branch(3), branch(2)}, "Emma") {
			t.Errorf("nobody finds anything: got %q", mark)
		}
	})
}

func TestARangeEndsWithoutBranches(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for mark := range library.Search(nil, "Emma") {
			t.Errorf("nobody was asked: got %q", mark)
		}
	})
}

func TestBranchesAreAskedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		for range library.Search([]library.Branch{branch(4, "A1"), branch(5, "B1"), branch(6, "C1")}, "Emma") {
		}
		if took := time.Since(start); took > 6*time.Second {
			t.Errorf("the slowest branch takes 6s: the search took %v", took)
		}
	})
}

func TestFindsAreHandedOutWhileOthersLook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		found := library.Search([]library.Branch{branch(60, "A1"), branch(1, "B1")}, "Emma")
		if mark := <-found; mark != "Emma B1" || time.Since(start) > time.Second {
			t.Errorf("B1 is found after 1s: got %q after %v", mark, time.Since(start))
		}
		for range found {
		}
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for range library.Search([]library.Branch{branch(1, "A1"), branch(2), branch(3, "C1", "C2")}, "Emma") {
		}
		time.Sleep(time.Minute)
	})
}
