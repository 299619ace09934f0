package grade_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"golang.org/x/sync/errgroup"

	dossier "course.example/units/context/timeouts/exercises/dossier-reason/solution"
)

func TestThreeReasons(t *testing.T) {
	letters, newer := errors.New("letters: disk full"), errors.New("a newer request came in")
	event := func(happens func(leave context.CancelFunc, stop context.CancelCauseFunc, fail func(error))) string {
		base, leave := context.WithCancel(t.Context())
		defer leave()
		r := httptest.NewRequest(http.MethodGet, "/", nil).WithContext(base)
		ctx, stop := context.WithCancelCause(r.Context())
		defer stop(nil)
		g, gctx := errgroup.WithContext(ctx)
		happens(leave, stop, func(err error) { g.Go(func() error { return err }) })
		<-gctx.Done()
		return fmt.Sprint(dossier.Reason(r, gctx, gctx.Err()))
	}
	left := event(func(leave context.CancelFunc, _ context.CancelCauseFunc, _ func(error)) { leave() })
	failed := event(func(_ context.CancelFunc, _ context.CancelCauseFunc, fail func(error)) { fail(letters) })
	stopped := event(func(_ context.CancelFunc, stop context.CancelCauseFunc, _ func(error)) { stop(newer) })
	if left == failed || failed == stopped || stopped == left {
		t.Errorf("got %q when the reader left, %q when Letters failed, %q when it was stopped; want three different reasons",
			left, failed, stopped)
	}
}
