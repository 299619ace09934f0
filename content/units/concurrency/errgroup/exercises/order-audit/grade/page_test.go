package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	page "course.example/units/concurrency/errgroup/exercises/order-audit/solution"
)

func TestOrderPage(t *testing.T) {
	ok := func(context.Context) error { return nil }

	t.Run("AuditIsWrittenWhenBothSucceed", func(t *testing.T) {
		written := false
		p := page.Page{LoadOrder: ok, LoadStock: ok, WriteAudit: func(ctx context.Context) error {
			if err := ctx.Err(); err != nil {
				return err
			}
			written = true
			return nil
		}}
		if err := p.Show(context.Background()); err != nil || !written {
			t.Fatalf("order page: both fetches succeed: got audit written %v, error %v; want true, nil", written, err)
		}
	})

	t.Run("FailedFetchStopsTheOther", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			down := errors.New("order service down")
			var stock error
			p := page.Page{
				LoadOrder:  func(context.Context) error { return down },
				LoadStock:  func(ctx context.Context) error { stock = wait(ctx, time.Minute); return stock },
				WriteAudit: ok,
			}
			start := time.Now()
			err := p.Show(context.Background())
			if !errors.Is(err, down) || !errors.Is(stock, context.Canceled) {
				t.Fatalf("order page: the order fetch fails at once: got error %v after %v, stock fetch ended with %v; want %v after 0s, context canceled",
					err, time.Since(start), stock, down)
			}
		})
	})

	t.Run("AuditEndsWithTheCaller", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			p := page.Page{LoadOrder: ok, LoadStock: ok, WriteAudit: func(ctx context.Context) error { return wait(ctx, time.Minute) }}
			ctx, cancel := context.WithTimeout(context.Background(), time.Second)
			defer cancel()
			start := time.Now()
			err := p.Show(ctx)
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Fatalf("order page: the caller's deadline is 1s, the audit hangs: got error %v after %v, want %v after 1s",
					err, time.Since(start), context.DeadlineExceeded)
			}
		})
	})
}

// wait takes d, or less when ctx ends.
func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
