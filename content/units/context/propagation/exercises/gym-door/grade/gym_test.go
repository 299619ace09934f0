package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	gym "course.example/units/context/propagation/exercises/gym-door/solution"
)

// db takes a time for each step.
type db struct {
	begin, count, read time.Duration
	rolledBack         int
}

func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (d *db) Begin() (gym.Tx, error) { return d.BeginTx(context.Background()) }

func (d *db) BeginTx(ctx context.Context) (gym.Tx, error) {
	if err := wait(ctx, d.begin); err != nil {
		return nil, err
	}
	return &tx{db: d}, nil
}

type tx struct {
	db        *db
	visits    int
	committed bool
}

func (x *tx) Visits(member int) (int, error) { return x.VisitsContext(context.Background(), member) }

func (x *tx) VisitsContext(ctx context.Context, _ int) (int, error) {
	return 40 + x.visits, wait(ctx, x.db.read)
}

func (x *tx) Count(member int) error { return x.CountContext(context.Background(), member) }

func (x *tx) CountContext(ctx context.Context, _ int) error {
	x.visits++
	return wait(ctx, x.db.count)
}

func (x *tx) Commit() error {
	x.committed = true
	return nil
}

func (x *tx) Rollback() error {
	if !x.committed {
		x.db.rolledBack++
	}
	return nil
}

func TestAVisitIsCounted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var d db
		if visits, err := gym.CheckIn(t.Context(), &d, 7); visits != 41 || err != nil || d.rolledBack != 0 {
			t.Errorf("the 41st visit: got %d and the error %v, %d rollbacks; want 41, <nil> and none", visits, err, d.rolledBack)
		}
	})
}

func TestEachWaitEndsWithCtx(t *testing.T) {
	for _, test := range []struct {
		what string
		db   db
	}{
		{"the transaction cannot begin", db{begin: time.Hour}},
		{"the count waits for a lock", db{count: time.Hour}},
		{"the visits are slow", db{read: time.Hour}},
	} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			start := time.Now()
			_, err := gym.CheckIn(ctx, &test.db, 7)
			if took := time.Since(start); took != time.Second || !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("%s, ctx has a second: got the error %v after %v, want %v after 1s", test.what, err, took, context.DeadlineExceeded)
			}
		})
	}
}
