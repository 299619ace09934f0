package grade_test

import (
	"context"
	"testing"
	"time"

	blood "course.example/units/context/cancellation/exercises/blood-bank/solution"
)

type requestID struct{}

// register keeps what it was given.
type register struct {
	ended error
	id    any
	limit time.Duration
}

func (r *register) Save(ctx context.Context, _ string) error {
	r.ended, r.id = ctx.Err(), ctx.Value(requestID{})
	if deadline, ok := ctx.Deadline(); ok {
		r.limit = time.Until(deadline)
	}
	return r.ended
}

func TestTheUnitIsNoted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.WithValue(t.Context(), requestID{}, "r-501"))
	cancel()
	var r register
	if err := blood.NewBank(&r).Note(ctx, "A+ 118"); err != nil {
		t.Errorf("the tablet has gone: note returned %v, want <nil>", err)
	}
	if r.id != "r-501" {
		t.Errorf("Save found the request id %v, want r-501", r.id)
	}
	if r.limit <= 0 || r.limit > 5*time.Second {
		t.Errorf("Save had a limit of %v (0 is none), want 5s at most", r.limit)
	}
}
