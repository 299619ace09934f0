package cooking_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	cooking "course.example/units/testing/table-driven/exercises/oven-times/solution"
)

// recorder keeps what a check reports.
type recorder struct{ messages []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.messages = append(r.messages, fmt.Sprintf(format, args...))
}

type answer struct {
	minutes int
	err     error
}

// reports runs Check on a reader that answers as here, and else is right.
func reports(wrong map[string]answer) []string {
	answers := map[string]answer{
		"1h": {60, nil}, "45 min": {45, nil}, "1h30": {90, nil}, " 2h": {120, nil},
	}
	for text, a := range wrong {
		answers[text] = a
	}
	r := &recorder{}
	cooking.Check(r, func(text string) (int, error) {
		return answers[text].minutes, answers[text].err
	})
	return r.messages
}

// holds checks the one message that there should be.
func holds(t *testing.T, got []string, parts ...string) {
	t.Helper()
	if len(got) != 1 {
		t.Fatalf("one case is wrong: got %d messages, want 1: %q", len(got), got)
	}
	rest := got[0]
	for i, part := range parts {
		before, after, found := strings.Cut(rest, part)
		if !found {
			t.Fatalf("got the message\n  %s\nwant in it, in this order: %s", got[0], strings.Join(parts, ", "))
		}
		if i == 1 && saysWanted(before) {
			t.Fatalf("got the message\n  %s\nthe value that came is called the wanted one", got[0])
		}
		rest = after
	}
}

// saysWanted tells whether the last word of text calls what follows wanted.
func saysWanted(text string) bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return len(words) > 0 && slices.Contains([]string{"want", "wanted", "expected"}, words[len(words)-1])
}

func TestARightReaderIsNotReported(t *testing.T) {
	if got := reports(nil); len(got) > 0 {
		t.Errorf("a reader without mistakes: got %q, want no message", got)
	}
}

func TestTheMessageHoldsInputGotAndWant(t *testing.T) {
	holds(t, reports(map[string]answer{"1h30": {31, nil}}), `"1h30"`, "31", "90")
	holds(t, reports(map[string]answer{" 2h": {2, nil}}), `" 2h"`, "2", "120")
}

func TestTheMessageHoldsTheError(t *testing.T) {
	err := errors.New("unknown unit")
	holds(t, reports(map[string]answer{"45 min": {0, err}}), `"45 min"`, "unknown unit", "45")
	// The number beside an error does not count, even where it is the right one.
	holds(t, reports(map[string]answer{"1h": {60, err}}), `"1h"`, "unknown unit", "60")
}

func TestEachWrongCaseIsReported(t *testing.T) {
	err := errors.New("no number")
	got := reports(map[string]answer{"1h": {1, nil}, "45 min": {0, err}, " 2h": {7, nil}})
	if len(got) != 3 {
		t.Fatalf("three cases are wrong: got %d messages, want 3: %q", len(got), got)
	}
	for i, part := range []string{`"1h"`, `"45 min"`, `" 2h"`} {
		if !strings.Contains(got[i], part) {
			t.Errorf("message %d: got %q, want one with %s in it", i+1, got[i], part)
		}
	}
}
