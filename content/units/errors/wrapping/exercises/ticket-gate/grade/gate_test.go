package grade_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	gate "course.example/units/errors/wrapping/exercises/ticket-gate/solution"
)

// store refuses the tickets that it names.
type store map[string]error

func (s store) Redeem(code string) error { return s[code] }

// offlineError says which turnstile has lost its connection.
type offlineError struct{ turnstile int }

func (e *offlineError) Error() string { return fmt.Sprintf("turnstile %d is offline", e.turnstile) }

func TestCauseIsFound(t *testing.T) {
	for _, test := range []struct{ err, cause error }{
		{gate.ErrUsed, gate.ErrUsed},
		{gate.ErrUnknown, gate.ErrUnknown},
		{fmt.Errorf("shard 3: %w", gate.ErrUsed), gate.ErrUsed},
		{context.DeadlineExceeded, context.DeadlineExceeded},
	} {
		g := &gate.Gate{Name: "north", Store: store{"K-17": test.err}}
		err := g.Admit("K-16", "K-17")
		if !errors.Is(err, test.cause) {
			t.Errorf("Admit returned %q; errors.Is with %q: got false, want true: the caller sees the text, and the cause was lost on the way",
				fmt.Sprint(err), test.cause)
		}
	}
}

func TestTypeOfTheCauseIsFound(t *testing.T) {
	g := &gate.Gate{Name: "south", Store: store{"A-2": &offlineError{turnstile: 4}}}
	err := g.Admit("A-2")
	offline, ok := errors.AsType[*offlineError](err)
	if !ok || offline.turnstile != 4 {
		t.Errorf("Admit returned %q; errors.AsType for the type of the store's error: got found %v, want true", fmt.Sprint(err), ok)
	}
}

func TestNoOtherCauseIsFound(t *testing.T) {
	g := &gate.Gate{Name: "east", Store: store{"B-1": gate.ErrUnknown}}
	if err := g.Admit("B-1"); errors.Is(err, gate.ErrUsed) || errors.Is(err, context.Canceled) {
		t.Errorf("the ticket is unknown, and the error %q also matches an error that the store did not return", fmt.Sprint(err))
	}
}

func TestMessageSaysWhere(t *testing.T) {
	for name, code := range map[string]string{"north": "K-17", "west 2": "Z-900"} {
		g := &gate.Gate{Name: name, Store: store{code: gate.ErrUsed}}
		got := fmt.Sprint(g.Admit(code))
		for _, want := range []string{name, code, "ticket already used"} {
			if !strings.Contains(got, want) {
				t.Errorf("the message should name gate, ticket and cause: got %q, want %q in it", got, want)
			}
		}
	}
}

func TestGoodTicketsAreAdmitted(t *testing.T) {
	g := &gate.Gate{Name: "north", Store: store{}}
	if err := g.Admit("K-1", "K-2"); err != nil {
		t.Errorf("both tickets are good: got the error %q, want nil", err)
	}
}
