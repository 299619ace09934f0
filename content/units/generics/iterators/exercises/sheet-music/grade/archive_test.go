package grade_test

import (
	"fmt"
	"slices"
	"testing"

	archive "course.example/units/generics/iterators/exercises/sheet-music/solution"
)

type shelf struct {
	titles                  []string
	opened, closed, misused int
	read                    int // titles
}

func (s *shelf) Open() archive.Tape {
	s.opened++
	return &tape{shelf: s}
}

func (s *shelf) check(t *testing.T, when string, opened int) {
	t.Helper()
	if s.opened != opened || s.closed != opened {
		t.Errorf("%s: got %d tapes opened and %d calls of Close, want %d and %d", when, s.opened, s.closed, opened, opened)
	}
	if s.misused > 0 {
		t.Errorf("%s: got %d calls of Next on a closed tape, want 0", when, s.misused)
	}
}

type tape struct {
	*shelf
	at  int
	end bool
}

func (t *tape) Next() (string, bool) {
	if t.end {
		t.misused++
		return "", false
	}
	if t.at == len(t.titles) {
		return "", false
	}
	t.at++
	t.read++
	return t.titles[t.at-1], true
}

func (t *tape) Close() {
	t.end = true
	t.closed++
}

func three() *shelf { return &shelf{titles: []string{"Nocturne", "", "Waltz"}} }

func TestAllTitlesCome(t *testing.T) {
	s := three()
	var got []string
	for title := range archive.Titles(s) {
		got = append(got, title)
	}
	if !slices.Equal(got, s.titles) {
		t.Errorf("got the titles %q, want %q", got, s.titles)
	}
	s.check(t, "after a whole loop", 1)
	empty := &shelf{}
	for title := range archive.Titles(empty) {
		t.Errorf("an empty archive: got the title %q, want none", title)
	}
	empty.check(t, "after a loop over an empty archive", 1)
}

func TestABreakClosesTheTape(t *testing.T) {
	for n := 1; n <= 3; n++ {
		s := three()
		count := 0
		for range archive.Titles(s) {
			if count++; count == n {
				break
			}
		}
		s.check(t, fmt.Sprintf("after a break at title %d", n), 1)
	}
}

func TestTitlesAreReadAsTheLoopGoes(t *testing.T) {
	s := three()
	count := 0
	for range archive.Titles(s) {
		if count++; s.read != count {
			t.Errorf("in turn %d of the loop: got %d titles read, want %d", count, s.read, count)
		}
	}
}

func TestAPanicClosesTheTape(t *testing.T) {
	s := three()
	got := func() (value any) {
		defer func() { value = recover() }()
		for range archive.Titles(s) {
			panic("out of ink")
		}
		return nil
	}()
	if got != "out of ink" {
		t.Errorf("the body of the loop panics with %q: got %q from the loop, want the same", "out of ink", fmt.Sprint(got))
	}
	s.check(t, "after a panic in the body", 1)
}

func TestEachLoopStartsAnew(t *testing.T) {
	s := three()
	seq := archive.Titles(s)
	for range seq {
		break
	}
	var got []string
	for title := range seq {
		got = append(got, title)
	}
	if !slices.Equal(got, s.titles) {
		t.Errorf("the second loop over one Titles: got %q, want %q", got, s.titles)
	}
	s.check(t, "after two loops", 2)
	var outer []string
	for a := range seq {
		for b := range seq {
			outer = append(outer, a+"/"+b)
			break
		}
	}
	if want := []string{"Nocturne/Nocturne", "/Nocturne", "Waltz/Nocturne"}; !slices.Equal(outer, want) {
		t.Errorf("a loop within a loop: got %q, want %q", outer, want)
	}
}

func TestWithoutALoopNothingIsOpened(t *testing.T) {
	s := three()
	archive.Titles(s)
	s.check(t, "after Titles and no loop", 0)
}
