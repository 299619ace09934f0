package herd_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	herd "course.example/units/grpc/client/exercises/reindeer-collars/solution"
)

// silent answers when ctx ends, or after an hour.
type silent struct{}

func (silent) Invoke(ctx context.Context, _, _ string, _ *string) error {
	select {
	case <-ctx.Done():
	case <-time.After(time.Hour):
	}
	return ctx.Err()
}

func TestPosition(t *testing.T) {
	for _, c := range []struct{ caller, want time.Duration }{
		{time.Hour, 10 * time.Second},
		{4 * time.Second, 4 * time.Second},
	} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), c.caller)
			defer cancel()
			begun := time.Now()
			h := herd.Herd{Conn: silent{}}
			h.Position(ctx, "Sallanlatva")
			if took := time.Since(begun); took != c.want {
				t.Errorf("the caller has %v: got %v, want %v", c.caller, took, c.want)
			}
		})
	}
}
