package avalanche_test

import (
	"context"
	"testing"

	avalanche "course.example/units/context/propagation/exercises/avalanche-warning/solution"
)

type traceKey struct{}

var phones = []string{"hut", "lift", "valley"}

func TestAllPhonesAreWarned(t *testing.T) {
	var warned []string
	push := func(_ context.Context, phone, _ string) error {
		warned = append(warned, phone)
		return nil
	}
	if err := avalanche.Warn(t.Context(), push, phones, "danger 4"); err != nil || len(warned) != 3 {
		t.Errorf("warned %v, error %v, want all of %v and <nil>", warned, err, phones)
	}
}

func TestEveryPushGetsTheCtx(t *testing.T) {
	ctx, cancel := context.WithCancel(context.WithValue(t.Context(), traceKey{}, "t-9"))
	defer cancel()
	push := func(ctx context.Context, phone, _ string) error {
		if got := ctx.Value(traceKey{}); got != "t-9" {
			t.Errorf("push to %s: got the trace %v, want t-9", phone, got)
		}
		if phone == "hut" {
			cancel()
			if ctx.Err() == nil {
				t.Errorf("cancelled in the push to %s: its ctx is open, want it ended", phone)
			}
		}
		return ctx.Err()
	}
	if err := avalanche.Warn(ctx, push, phones, "danger 4"); err == nil {
		t.Error("cancelled in a push: got <nil>, want an error")
	}
}
