package yarn_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

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
	for _, part := range parts {
		_, after, found := strings.Cut(rest, strconv.Quote(part))
		if !found {
			t.Fatalf("got the message\n  %s\nwant in it, in this order and in quotes: %q", messages[0], parts)
		}
		rest = after
	}
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
