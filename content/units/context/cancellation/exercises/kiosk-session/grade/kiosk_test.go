package grade_test

import (
	"context"
	"errors"
	"testing"

	kiosk "course.example/units/context/cancellation/exercises/kiosk-session/solution"
)

func TestBothAreFound(t *testing.T) {
	ctx, stop := context.WithCancelCause(t.Context())
	stop(kiosk.ErrReplaced)
	err := kiosk.Reason(ctx)
	counted, noticed := errors.Is(err, context.Canceled), errors.Is(err, kiosk.ErrReplaced)
	if !counted || !noticed {
		t.Errorf("a replaced session, error %q: counted %t, notice shown %t, want true and true", err, counted, noticed)
	}
}
