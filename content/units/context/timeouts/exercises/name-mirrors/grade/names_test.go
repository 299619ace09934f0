package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	names "course.example/units/context/timeouts/exercises/name-mirrors/solution"
)

func TestSecondMirrorIsHeard(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hangs := func(ctx context.Context, _ string) (names.Addr, error) {
			<-ctx.Done()
			return "", ctx.Err()
		}
		answers := func(ctx context.Context, _ string) (names.Addr, error) {
			select {
			case <-time.After(100 * time.Millisecond):
				return "10.0.0.7", nil
			case <-ctx.Done():
				return "", ctx.Err()
			}
		}
		r := &names.Resolver{Mirrors: []names.Mirror{
			{Name: "a", Lookup: hangs}, {Name: "b", Lookup: answers}, {Name: "c", Lookup: answers},
		}}
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		start := time.Now()
		addr, err := r.Resolve(ctx, "shop")
		if err != nil || addr != "10.0.0.7" {
			t.Errorf("first mirror hangs: got error after %v: %v; want 10.0.0.7 within 2s", time.Since(start), err)
		}
	})
}
