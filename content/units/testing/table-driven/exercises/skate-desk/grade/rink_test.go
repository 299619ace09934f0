package rink_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	rink "course.example/units/testing/table-driven/exercises/skate-desk/solution"
)

// recorder keeps what a check reports.
type recorder struct{ messages []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.messages = append(r.messages, fmt.Sprintf(format, args...))
}

// house opens desks and watches them.
type house struct {
	lend           func(left, pairs int) (int, error)
	open, mostOpen int
	reused         bool
}

type desk struct {
	house *house
	left  int
	lent  bool
	shut  bool
}

func (h *house) newDesk() rink.Desk {
	h.open++
	h.mostOpen = max(h.mostOpen, h.open)
	return &desk{house: h, left: 10}
}

func (d *desk) Lend(pairs int) (err error) {
	d.house.reused = d.house.reused || d.lent || d.shut
	d.lent = true
	d.left, err = d.house.lend(d.left, pairs)
	return err
}

func (d *desk) Left() int {
	d.house.reused = d.house.reused || d.shut
	return d.left
}

func (d *desk) Close() {
	if !d.shut {
		d.house.open--
	}
	d.shut = true
}

func right(left, pairs int) (int, error) {
	if pairs < 1 || pairs > left {
		return left, fmt.Errorf("lend %d: %w", pairs, rink.ErrPairs)
	}
	return left - pairs, nil
}

func check(lend func(left, pairs int) (int, error)) (*house, []string) {
	h, r := &house{lend: lend}, &recorder{}
	rink.Check(r, h.newDesk)
	return h, r.messages
}

// names demands a message for each of the cases, in order.
func names(t *testing.T, what string, messages []string, cases ...string) {
	t.Helper()
	if len(messages) != len(cases) {
		t.Fatalf("%s: got %d messages, want %d: %q", what, len(messages), len(cases), messages)
	}
	for i, name := range cases {
		if !strings.HasPrefix(messages[i], name+":") {
			t.Errorf("%s: message %d: got %q, want the case %q", what, i+1, messages[i], name)
		}
	}
}

func TestARightDeskIsNotReported(t *testing.T) {
	_, messages := check(right)
	names(t, "a right desk", messages)
}

func TestEachCaseHasADeskOfItsOwn(t *testing.T) {
	if h, _ := check(right); h.reused {
		t.Error("two cases: got one desk for both, or one that was closed; want a desk each")
	}
}

func TestOneDeskIsOpenAtATime(t *testing.T) {
	h, _ := check(right)
	if h.mostOpen != 1 || h.open != 0 {
		t.Errorf("a right desk: got %d open at once and %d in the end, want 1 and 0", h.mostOpen, h.open)
	}
	h, _ = check(func(left, pairs int) (int, error) { return left, errors.New("printer jam") })
	if h.mostOpen != 1 || h.open != 0 {
		t.Errorf("a desk that refuses: got %d open at once and %d in the end, want 1 and 0", h.mostOpen, h.open)
	}
}

func TestEachWrongCaseIsReportedOnce(t *testing.T) {
	_, messages := check(func(left, pairs int) (int, error) { return left, errors.New("printer jam") })
	names(t, "a desk that refuses", messages, "some", "all", "one too many", "none")
	_, messages = check(func(left, pairs int) (int, error) {
		if pairs == 10 {
			return left, nil
		}
		return right(left, pairs)
	})
	names(t, "a desk that forgets ten pairs", messages, "all")
	_, messages = check(func(left, pairs int) (int, error) {
		rest, err := right(left, pairs)
		if err != nil {
			rest = 0
		}
		return rest, err
	})
	names(t, "a desk that is empty after a refusal", messages, "one too many", "none")
}
