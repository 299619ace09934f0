package grade_test

import (
	"fmt"
	"iter"
	"testing"

	register "course.example/units/generics/iterators/exercises/parish-register/solution"
)

type book struct {
	lines                [][]string
	opened, closed, read int
}

func (b *book) all() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		b.opened++
		defer func() { b.closed++ }()
		for _, line := range b.lines {
			b.read++
			if !yield(line) {
				return
			}
		}
	}
}

func (b *book) check(t *testing.T, when string) {
	t.Helper()
	if b.opened != 1 || b.closed != 1 {
		t.Errorf("%s: got the lines opened %d times and closed %d times, want once each", when, b.opened, b.closed)
	}
}

// read takes up to most entries.
func read(t *testing.T, b *book, most int) (got []map[string]string) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("a register of %d lines: got a panic (%v), want none", len(b.lines), v)
		}
	}()
	for entry := range register.Entries(b.all()) {
		got = append(got, entry)
		if len(got) == most {
			break
		}
		if len(got) > len(b.lines) {
			t.Fatalf("a register of %d lines: got more than %d entries, the last one is %v", len(b.lines), len(b.lines), entry)
		}
	}
	return got
}

func births() *book {
	return &book{lines: [][]string{{"name", "year"}, {"Anna", "1841"}, {"Jakob", "1843"}, {"Ida", "1846"}}}
}

func TestEachFurtherLineIsAnEntry(t *testing.T) {
	b := births()
	got := fmt.Sprint(read(t, b, 99))
	if want := "[map[name:Anna year:1841] map[name:Jakob year:1843] map[name:Ida year:1846]]"; got != want {
		t.Errorf("a register of 4 lines: got %s, want %s", got, want)
	}
	b.check(t, "after a whole loop")
	only := &book{lines: [][]string{{"name", "year"}}}
	if got := read(t, only, 99); len(got) != 0 {
		t.Errorf("a register that has only its columns: got %v, want no entries", got)
	}
	only.check(t, "after a loop over a register that has only its columns")
	if got := read(t, &book{}, 99); len(got) != 0 {
		t.Errorf("an empty register: got %v, want no entries", got)
	}
}

func TestTheRegisterIsClosedAfterABreak(t *testing.T) {
	b := births()
	got := fmt.Sprint(read(t, b, 1))
	if want := "[map[name:Anna year:1841]]"; got != want {
		t.Errorf("the loop takes one entry: got %s, want %s", got, want)
	}
	b.check(t, "after a break at the first entry")
	if b.read != 2 {
		t.Errorf("after a break at the first entry: got %d lines read, want 2", b.read)
	}
}

func TestTheRegisterIsClosedAfterAPanic(t *testing.T) {
	b := births()
	func() {
		defer func() { recover() }()
		for range register.Entries(b.all()) {
			panic("ink")
		}
	}()
	b.check(t, "after a panic in the body")
}
