package herd_test

import (
	"context"
	"testing"

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
	if _, ok := conn.ctx.Deadline(); !ok {
		t.Error("got no deadline, want one")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	h.Position(ctx, "Sallanlatva")
	if conn.ctx.Err() == nil {
		t.Error("the caller has gone: got a ctx that lives, want one that has ended")
	}
}
