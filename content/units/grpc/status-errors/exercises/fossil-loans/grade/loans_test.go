package grade_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	loans "course.example/units/grpc/status-errors/exercises/fossil-loans/solution"
)

var errDisk = errors.New("db-7.internal: disk is full")

type outcome struct {
	code    loans.Code
	message string
	logged  []error
}

// sent is what crosses the wire: a code and a message.
func sent(t *testing.T, err error) (got outcome) {
	t.Helper()
	result := loans.ToStatus(err, func(err error) { got.logged = append(got.logged, err) })
	s, ok := result.(*loans.Status)
	if !ok || s == nil {
		t.Fatalf("ToStatus(%v): got %v of type %T, want a *Status", err, result, result)
	}
	got.code, got.message = s.Code, s.Message
	return got
}

func TestNoErrorStaysNil(t *testing.T) {
	if got := loans.ToStatus(nil, func(error) { t.Error("ToStatus(nil): got a line in the log, want none") }); got != nil {
		t.Errorf("ToStatus(nil): got %#v, which is not nil as an error; want nil", got)
	}
}

func TestErrorsOfTheStoreHaveTheirCode(t *testing.T) {
	for _, c := range []struct {
		err  error
		want loans.Code
	}{
		{loans.ErrNoFossil, loans.NotFound},
		{loans.ErrLent, loans.FailedPrecondition},
		{fmt.Errorf("lend f-12: %w", fmt.Errorf("store: %w", loans.ErrNoFossil)), loans.NotFound},
		{errors.Join(errors.New("row 4"), loans.ErrLent), loans.FailedPrecondition},
	} {
		got := sent(t, c.err)
		if got.code != c.want {
			t.Errorf("%q: got %s, want %s", c.err, got.code, c.want)
		}
		if len(got.logged) > 0 {
			t.Errorf("%q: got it in the log, want no line, since nothing is wrong here", c.err)
		}
	}
}

func TestAnErrorWithTheSameTextIsNotMistaken(t *testing.T) {
	if got := sent(t, errors.New("no such fossil")); got.code != loans.Internal {
		t.Errorf("another error with the text of ErrNoFossil: got %s, want Internal", got.code)
	}
}

func TestTheEndOfTheCtxIsNoInternalError(t *testing.T) {
	for _, c := range []struct {
		err  error
		want loans.Code
	}{
		{context.Canceled, loans.Canceled},
		{fmt.Errorf("query: %w", context.DeadlineExceeded), loans.DeadlineExceeded},
	} {
		got := sent(t, c.err)
		if got.code != c.want || len(got.logged) > 0 {
			t.Errorf("%q: got %s and %d lines in the log, want %s and none", c.err, got.code, len(got.logged), c.want)
		}
	}
}

func TestTheClientHearsNothingOfTheInside(t *testing.T) {
	got := sent(t, fmt.Errorf("lend f-12: %w", errDisk))
	if got.code != loans.Internal || got.message != "internal error" {
		t.Errorf("%q: got %s %q, want Internal %q", errDisk, got.code, got.message, "internal error")
	}
	for _, err := range []error{loans.ErrNoFossil, loans.ErrLent, context.Canceled, context.DeadlineExceeded} {
		if got := sent(t, fmt.Errorf("db-7.internal: %w", err)); strings.Contains(got.message, "db-7") {
			t.Errorf("%q, wrapped with the name of a host: got message %q, want one without the host", err, got.message)
		}
	}
}

func TestTheLogHasTheWholeError(t *testing.T) {
	err := fmt.Errorf("lend f-12: %w", errDisk)
	got := sent(t, err)
	if len(got.logged) != 1 || !errors.Is(got.logged[0], errDisk) || !strings.Contains(got.logged[0].Error(), "lend f-12") {
		t.Errorf("got %v in the log, want %q, once", got.logged, err)
	}
}

func TestACodeOfAnotherServiceIsNotPassedOn(t *testing.T) {
	other := &loans.Status{Code: loans.NotFound, Message: "no such insurer"}
	for _, err := range []error{other, fmt.Errorf("insure f-12: %w", other)} {
		if got := sent(t, err); got.code != loans.Internal || got.message != "internal error" || len(got.logged) != 1 {
			t.Errorf("%q of the insurance service: got %s %q and %d lines in the log, want Internal %q and one", err, got.code, got.message, len(got.logged), "internal error")
		}
	}
}
