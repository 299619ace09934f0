package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sync/semaphore"

	thumbs "course.example/units/context/timeouts/exercises/resize-slot/solution"
)

func TestResizeGetsItsTwoSeconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := &thumbs.Maker{
			Slots: semaphore.NewWeighted(1),
			Resize: func(ctx context.Context, _ thumbs.Photo) error {
				select {
				case <-time.After(1800 * time.Millisecond):
					return nil
				case <-ctx.Done():
					return ctx.Err()
				}
			},
		}
		if err := m.Slots.Acquire(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(1500*time.Millisecond, func() { m.Slots.Release(1) })
		start := time.Now()
		if err := m.Make(t.Context(), nil); err != nil {
			t.Errorf("slot free after 1.5s, resize takes 1.8s: got error after %v: %v; want none after 3.3s", time.Since(start), err)
		}
	})
}
