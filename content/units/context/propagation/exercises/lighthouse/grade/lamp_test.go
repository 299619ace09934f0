package grade_test

import (
	"context"
	"testing"

	lamp "course.example/units/context/propagation/exercises/lighthouse/solution"
)

type conn struct{}

func (conn) Send(ctx context.Context, _ bool) error { return ctx.Err() }

func TestTheLampCanBeSet(t *testing.T) {
	lamp.Connect = func(context.Context, string) (lamp.Conn, error) { return conn{}, nil }
	l, err := lamp.Start()
	if err != nil {
		t.Fatalf("Start: got the error %v, want <nil>", err)
	}
	if err := l.Set(t.Context(), true); err != nil {
		t.Errorf("Set under an open ctx: got the error %v, want <nil>", err)
	}
}
