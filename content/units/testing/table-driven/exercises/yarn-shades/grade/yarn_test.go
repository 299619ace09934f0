package yarn_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	yarn "course.example/units/testing/table-driven/exercises/yarn-shades/solution"
)

// recorder keeps what a check reports.
type recorder struct{ messages []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.messages = append(r.messages, fmt.Sprintf(format, args...))
}

// inOrder demands one message that holds the parts, in quotes and in this order.
func inOrder(t *testing.T, messages []string, parts ...string) {
	t.Helper()
	if len(messages) != 1 {
		t.Fatalf("one label is read wrong: got %d messages, want 1: %q", len(messages), messages)
	}
	rest := messages[0]
	for i, part := range parts {
		before, after, found := strings.Cut(rest, strconv.Quote(part))
		if !found {
			t.Fatalf("got the message\n  %s\nwant in it, in this order and in quotes: %q", messages[0], parts)
		}
		if i == 1 && saysWanted(before) {
			t.Fatalf("got the message\n  %s\nthe value that came is called the wanted one", messages[0])
		}
		rest = after
	}
}

// saysWanted tells whether the last word of text calls what follows wanted.
func saysWanted(text string) bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return len(words) > 0 && slices.Contains([]string{"want", "wanted", "expected"}, words[len(words)-1])
}

func TestTheMessageShowsBlanks(t *testing.T) {
	r := &recorder{}
	yarn.Check(r, func(label string) string { return label })
	inOrder(t, r.messages, " moss", " moss", "moss")
}

func TestTheMessageHasInputGotWant(t *testing.T) {
	r := &recorder{}
	yarn.Check(r, func(label string) string {
		label = strings.TrimSpace(label)
		if label == "dark moss" {
			return "dark"
		}
		return label
	})
	inOrder(t, r.messages, "dark moss", "dark", "dark moss")
}

func TestARightReaderIsNotReported(t *testing.T) {
	r := &recorder{}
	yarn.Check(r, strings.TrimSpace)
	if len(r.messages) > 0 {
		t.Errorf("got %q, want no message", r.messages)
	}
}
