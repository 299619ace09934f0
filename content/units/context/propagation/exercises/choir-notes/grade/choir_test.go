package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	choir "course.example/units/context/propagation/exercises/choir-notes/solution"
)

func TestNotesAreSentAndEndWithTheWorker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		request, answered := context.WithCancel(t.Context())
		answered()
		worker, shutdown := context.WithCancel(t.Context())
		job := choir.Job{Request: request, Singer: "alto 3"}
		if err := choir.Next(worker, job, func(ctx context.Context, _ string) error { return ctx.Err() }); err != nil {
			t.Errorf("the request was answered, the worker is open: got the error %v, want <nil>", err)
		}
		time.AfterFunc(time.Second, shutdown)
		_ = choir.Next(worker, job, func(ctx context.Context, _ string) error {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(time.Hour):
				t.Errorf("the worker's ctx was cancelled: an hour later the send has not ended, want it to end at once")
				return nil
			}
		})
	})
}
