package grade_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/time/rate"

	pager "course.example/units/concurrency/rate-limit/exercises/pager-alerts/solution"
)

// service notes what it was sent, and when.
type service struct {
	begun time.Time
	got   []string
	at    []time.Duration
}

func (s *service) send(alert string) {
	s.got = append(s.got, alert)
	s.at = append(s.at, time.Since(s.begun).Round(time.Millisecond))
}

func alerts(n int) []string {
	var all []string
	for i := range n {
		all = append(all, fmt.Sprint("alert ", i+1))
	}
	return all
}

func seconds(all ...int) []time.Duration {
	var d []time.Duration
	for _, s := range all {
		d = append(d, time.Duration(s)*time.Second)
	}
	return d
}

func TestEveryAlertIsSent(t *testing.T) {
	for _, n := range []int{0, 1, 3, 8} {
		synctest.Test(t, func(t *testing.T) {
			s := &service{begun: time.Now()}
			err := pager.Forward(t.Context(), alerts(n), rate.NewLimiter(1, 2), s.send)
			if !slices.Equal(s.got, alerts(n)) || err != nil {
				t.Errorf("%d alerts, one a second, two at once: got %q sent and error %v, want all of them, in order, and nil", n, s.got, err)
			}
		})
	}
}

func TestTheRateIsKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &service{begun: time.Now()}
		pager.Forward(t.Context(), alerts(5), rate.NewLimiter(rate.Every(10*time.Second), 2), s.send)
		if want := seconds(0, 0, 10, 20, 30); !slices.Equal(s.at, want) {
			t.Errorf("5 alerts, one each 10s, two at once: got them sent at %v, want %v", s.at, want)
		}
	})
}

func TestTheLimiterIsShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		limiter := rate.NewLimiter(rate.Every(10*time.Second), 2)
		limiter.AllowN(time.Now(), 2) // somebody else
		time.Sleep(3007 * time.Millisecond)
		s := &service{begun: time.Now()}
		pager.Forward(t.Context(), alerts(2), limiter, s.send)
		if want := []time.Duration{6993 * time.Millisecond, 16993 * time.Millisecond}; !slices.Equal(s.at, want) {
			t.Errorf("one each 10s, others used all tokens 3.007s ago: got alerts sent at %v, want %v", s.at, want)
		}
	})
}

func TestItStopsWhenCtxEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		limiter := rate.NewLimiter(rate.Every(10*time.Second), 1)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(12*time.Second, cancel)
		s := &service{begun: time.Now()}
		err := pager.Forward(ctx, alerts(6), limiter, s.send)
		if took := time.Since(s.begun); err == nil || took != 12*time.Second || len(s.got) != 2 {
			t.Errorf("6 alerts, one each 10s, cancelled after 12s: got %d sent and error %v after %v, want 2 and an error after 12s", len(s.got), err, took)
			return
		}
		if got := limiter.Reserve().Delay().Round(time.Second); got != 8*time.Second {
			t.Errorf("after that somebody else asks the limiter: got a delay of %v, want 8s", got)
		}
	})
}

func TestNothingIsSentOnceCtxHasEnded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		s := &service{begun: time.Now()}
		err := pager.Forward(ctx, alerts(4), rate.NewLimiter(1, 4), func(alert string) {
			s.send(alert)
			if len(s.got) == 2 {
				cancel()
			}
		})
		if err == nil || len(s.got) != 2 {
			t.Errorf("4 alerts and a token for each, cancelled during the second: got %d sent and error %v, want 2 and an error", len(s.got), err)
		}
	})
}

func TestADeadlineIsKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 25*time.Second)
		defer cancel()
		s := &service{begun: time.Now()}
		err := pager.Forward(ctx, alerts(6), rate.NewLimiter(rate.Every(10*time.Second), 1), s.send)
		if took := time.Since(s.begun); err == nil || took > 25*time.Second || len(s.got) != 3 {
			t.Errorf("6 alerts, one each 10s, a deadline after 25s: got %d sent and error %v after %v, want 3 and an error by then", len(s.got), err, took)
		}
	})
}
