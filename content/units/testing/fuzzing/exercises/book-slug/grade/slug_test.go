package slug_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	slug "course.example/units/testing/fuzzing/exercises/book-slug/solution"
)

var titles = []string{
	"", "!", "Emma", "The Long Road to the Sea", "War and Peace", "1984",
	"  --Dune--  ", "Twenty Letters Exact!", "aaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaa-b",
	"Über den Fluß und in die Wälder", "ÄÖÜÄÖÜÄÖÜÄÖÜ", "aÄÖÜÄÖÜÄÖÜÄÖÜ", "日本の小説の歴史について", "12345678901234567日本",
	"a\xffb", "ſtrange", "a - b - c - d - e - f - g - h - i",
}

func FuzzASlugOfASlugIsItself(f *testing.F) {
	for _, title := range titles {
		f.Add(title)
	}
	f.Fuzz(func(t *testing.T, title string) {
		once := slug.Make(title)
		if twice := slug.Make(once); twice != once {
			t.Errorf("Make(%q) = %q, and Make of that = %q, want the same", title, once, twice)
		}
	})
}

func FuzzASlugIsWhole(f *testing.F) {
	for _, title := range titles {
		f.Add(title)
	}
	f.Fuzz(func(t *testing.T, title string) {
		s := slug.Make(title)
		if len(s) > 20 || !utf8.ValidString(s) {
			t.Errorf("Make(%q) = %q: %d bytes, valid UTF-8 %t, want 20 at most and true", title, s, len(s), utf8.ValidString(s))
		}
	})
}

// full is the slug without a limit.
func full(title string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), "-")
}

func FuzzASlugKeepsWhatFits(f *testing.F) {
	for _, title := range titles {
		f.Add(title)
	}
	f.Fuzz(func(t *testing.T, title string) {
		got, all := slug.Make(title), full(title)
		want := ""
		for i, r := range all {
			if end := i + utf8.RuneLen(r); end <= 20 && r != '-' {
				want = all[:end]
			}
		}
		if got != want {
			t.Errorf("Make(%q) = %q, want %q", title, got, want)
		}
	})
}
