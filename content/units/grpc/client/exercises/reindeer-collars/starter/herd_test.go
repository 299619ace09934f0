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
	position, err := h.Position(t.Context(), "Sallanlatva")
	if position != "north of Sallanlatva" || err != nil {
		t.Errorf("got %q, %v, want %q and no error",
			position, err, "north of Sallanlatva")
	}
}
