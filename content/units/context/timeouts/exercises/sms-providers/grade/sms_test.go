package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	sms "course.example/units/context/timeouts/exercises/sms-providers/solution"
)

func TestThirdProviderSends(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hangs := func(ctx context.Context, _ string) error {
			<-ctx.Done()
			return ctx.Err()
		}
		healthy := func(ctx context.Context, _ string) error {
			select {
			case <-time.After(200 * time.Millisecond):
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		defer cancel()
		start := time.Now()
		err := sms.Send(ctx, []sms.Provider{hangs, hangs, healthy}, "your parcel is here")
		if took := time.Since(start); err != nil || took >= 3*time.Second {
			t.Errorf("two providers hang: got error %v after %v, want sent before 3s", err, took)
		}
	})
}
