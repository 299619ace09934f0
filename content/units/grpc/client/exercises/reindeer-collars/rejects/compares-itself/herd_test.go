package herd_test

import (
	"context"
	"testing"
	"time"

	herd "course.example/units/grpc/client/exercises/reindeer-collars/solution"
)

// fake notes the ctx that it is called with, and answers at once.
type fake struct{ ctx context.Context }

func (f *fake) Invoke(
	ctx context.Context, method, collar string, position *string,
) error {
	f.ctx = ctx
	*position = "north of " + collar
	return nil
}

func TestPosition(t *testing.T) {
	conn := &fake{}
	h := herd.Herd{Conn: conn}
	h.Position(t.Context(), "Sallanlatva")
	deadline, ok := conn.ctx.Deadline()
	if left := time.Until(deadline); !ok || left > 10*time.Second {
		t.Errorf("got a deadline %t in %v, want one within 10s", ok, left)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	h.Position(ctx, "Sallanlatva")
	deadline, _ = conn.ctx.Deadline()
	if late, _ := ctx.Deadline(); deadline.After(late) {
		t.Errorf("got %v, want it before the caller's %v", deadline, late)
	}
}
