package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	stakes "course.example/units/grpc/client/exercises/snow-stakes/solution"
)

const limit = 2 * time.Second

var errStatus = errors.New("rpc error: code = DeadlineExceeded")

// stake answers after some time, or fails with err.
type stake struct {
	takes time.Duration
	depth int
	err   error
	asked int
	ctx   context.Context
	// earlier is the stake before this one.
	earlier *stake
	open    bool
}

func (s *stake) Invoke(ctx context.Context, method string, centimetres *int) error {
	s.asked++
	s.ctx = ctx
	if s.earlier != nil && s.earlier.ctx != nil && s.earlier.ctx.Err() == nil {
		s.open = true
	}
	if method != "/snow.v1.Stake/Depth" {
		return errors.New("unknown method " + method)
	}
	select {
	case <-time.After(s.takes):
	case <-ctx.Done():
		return errStatus
	case <-time.After(time.Hour): // lets go of a call without a deadline
		return errors.New("nobody gave up for an hour")
	}
	if s.err != nil {
		return s.err
	}
	*centimetres = s.depth
	return nil
}

func conns(list ...*stake) []stakes.Conn {
	var all []stakes.Conn
	for i, s := range list {
		if i > 0 {
			s.earlier = list[i-1]
		}
		all = append(all, s)
	}
	return all
}

func TestASilentStakeIsGivenUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		depth, err := stakes.Depth(t.Context(), conns(&stake{takes: 3 * time.Hour}, &stake{depth: 140}), limit)
		if depth != 140 || err != nil || time.Since(begun) != limit {
			t.Errorf("the first is silent, the second answers at once: got %d, %v after %v, want 140 and no error after 2s", depth, err, time.Since(begun))
		}
	})
}

func TestEachStakeHasTheWholeLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := &stake{takes: 1900 * time.Millisecond, depth: 85}
		depth, err := stakes.Depth(t.Context(), conns(&stake{takes: 3 * time.Hour}, &stake{takes: 3 * time.Hour}, slow), limit)
		if depth != 85 || err != nil {
			t.Errorf("two are silent, the third needs 1.9s: got %d, %v, want 85 and no error", depth, err)
		}
	})
}

func TestNobodyWaitsLongerThanTheCaller(t *testing.T) {
	for _, wait := range []time.Duration{time.Second, 3 * time.Second} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), wait)
			defer cancel()
			begun := time.Now()
			depth, err := stakes.Depth(ctx, conns(&stake{takes: 3 * time.Hour}, &stake{takes: 3 * time.Hour}, &stake{depth: 9, takes: time.Second}), limit)
			if took := time.Since(begun); took != wait || err == nil {
				t.Errorf("the caller waits for %v: got %d, %v after %v, want an error after %v", wait, depth, err, took, wait)
			}
		})
	}
}

func TestTheErrorMatchesThatOfCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := stakes.Depth(ctx, conns(&stake{takes: 3 * time.Hour}), limit); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the caller's deadline ends the only call: got %v, want an error that matches %v", err, context.DeadlineExceeded)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		if _, err := stakes.Depth(ctx, conns(&stake{takes: 3 * time.Hour}, &stake{depth: 3}), limit); !errors.Is(err, context.Canceled) {
			t.Errorf("the caller cancels during the first call: got %v, want an error that matches %v", err, context.Canceled)
		}
	})
}

func TestNoStakeIsAskedAfterTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		second := &stake{depth: 3}
		stakes.Depth(ctx, conns(&stake{takes: 3 * time.Hour}, second), limit)
		if second.asked != 0 {
			t.Errorf("ctx ended during the first call: got %d calls of the second, want 0", second.asked)
		}
		first := &stake{depth: 3}
		stakes.Depth(ctx, conns(first), limit)
		if first.asked != 0 {
			t.Errorf("ctx had ended before: got %d calls, want 0", first.asked)
		}
	})
}

func TestEachCtxEndsWithItsCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fog := errors.New("fog")
		first, second := &stake{err: fog}, &stake{err: fog}
		third := &stake{depth: 60}
		stakes.Depth(t.Context(), conns(first, second, third), limit)
		if second.open || third.open {
			t.Errorf("two stakes fail at once: the ctx of a call was still open when the next stake was asked, want it to have ended")
		}
		if third.ctx == nil || third.ctx.Err() == nil {
			t.Errorf("the third answered: its ctx is still open after Depth, want it to have ended")
		}
	})
}

func TestTheErrorOfTheLastStakeComesBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fog, ice := errors.New("fog"), errors.New("iced over")
		_, err := stakes.Depth(t.Context(), conns(&stake{err: fog}, &stake{err: ice}), limit)
		if !errors.Is(err, ice) || errors.Is(err, fog) {
			t.Errorf("all fail, the last with %q: got %q, want that alone", ice, err)
		}
	})
}
