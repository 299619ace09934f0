package grade_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	atlas "course.example/units/concurrency/limit-concurrency/exercises/atlas-reload/solution"
)

func queryFor(d time.Duration, now, top *atomic.Int64) func(map[string]string) {
	return func(map[string]string) {
		n := now.Add(1)
		for t := top.Load(); n > t && !top.CompareAndSwap(t, n); {
			t = top.Load()
		}
		time.Sleep(d)
		now.Add(-1)
	}
}

func TestEightQueriesRunAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := atlas.New(map[string]string{})
		var now, top atomic.Int64
		var wg sync.WaitGroup
		for range 20 {
			wg.Go(func() { a.Query(t.Context(), queryFor(time.Second, &now, &top)) })
		}
		wg.Wait()
		if got := top.Load(); got != 8 {
			t.Errorf("20 queries come at the same time: got %d at once, want 8", got)
		}
	})
}

func TestAReloadRunsAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := atlas.New(map[string]string{})
		var now, top atomic.Int64
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() { a.Query(t.Context(), queryFor(time.Minute, &now, &top)) })
		}
		time.Sleep(time.Second)
		var got int64
		var after time.Duration
		start := time.Now()
		wg.Go(func() {
			a.Reload(t.Context(), func(map[string]string) {
				after = time.Since(start)
				time.Sleep(time.Minute)
				got = now.Load()
			})
		})
		time.Sleep(70 * time.Second)
		wg.Go(func() { a.Query(t.Context(), queryFor(time.Minute, &now, &top)) })
		wg.Wait()
		if got != 0 || after < 59*time.Second {
			t.Errorf("three queries end 59s after the reload was asked for: got the reload after %v beside %d queries, want it after 59s beside none", after, got)
		}
	})
}

func TestAllIsGivenBackAfterAReload(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := atlas.New(map[string]string{})
		for i := range 3 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			if err := a.Reload(ctx, func(map[string]string) {}); err != nil {
				t.Errorf("reload %d, no query runs: got the error %v, want nil", i+1, err)
			}
			cancel()
		}
		var now, top atomic.Int64
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
				defer cancel()
				a.Query(ctx, queryFor(time.Second, &now, &top))
			})
		}
		wg.Wait()
		if got := top.Load(); got != 8 {
			t.Errorf("8 queries after the reloads: got %d at once, want 8", got)
		}
	})
}

func TestAWaitingReloadEndsWithItsCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := atlas.New(map[string]string{})
		var now, top atomic.Int64
		var wg sync.WaitGroup
		wg.Go(func() { a.Query(t.Context(), queryFor(time.Hour, &now, &top)) })
		time.Sleep(time.Second)
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		start := time.Now()
		err := a.Reload(ctx, func(map[string]string) {})
		if took := time.Since(start); !errors.Is(err, context.DeadlineExceeded) || took != 5*time.Second {
			t.Errorf("a query of an hour, a reload that waits 5s at most: got the error %v after %v, want %v after 5s", err, took, context.DeadlineExceeded)
		}
		wg.Wait()
	})
}
