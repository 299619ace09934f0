package grade_test

import (
	"context"
	"testing"

	dive "course.example/units/context/values/exercises/dive-site/solution"
)

func depth(t *testing.T, ctx context.Context) int {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("Depth: got the panic %v, want no panic", p)
		}
	}()
	return dive.Depth(ctx)
}

func TestWithoutALimitItIsEighteen(t *testing.T) {
	type tide struct{}
	for _, ctx := range []context.Context{t.Context(), context.WithValue(t.Context(), tide{}, 7)} {
		if got := depth(t, ctx); got != 18 {
			t.Errorf("no limit was set: got %d, want 18", got)
		}
	}
}

func TestTheLimitIsFound(t *testing.T) {
	for _, want := range []int{40, 6, 0} {
		ctx, cancel := context.WithCancel(dive.WithDepth(t.Context(), want))
		if got := depth(t, ctx); got != want {
			t.Errorf("a limit of %d was set: got %d, want %d", want, got, want)
		}
		cancel()
	}
}
