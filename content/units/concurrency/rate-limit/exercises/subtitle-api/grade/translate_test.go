package grade_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	translate "course.example/units/concurrency/rate-limit/exercises/subtitle-api/solution"
)

var errLanguage = errors.New("unknown language")

// service notes when calls start and how many are under way. A call takes as long as takes says.
type service struct {
	begun time.Time
	takes func(since time.Duration) time.Duration

	mu       sync.Mutex
	starts   []time.Duration
	now, top int
}

func newService(takes func(since time.Duration) time.Duration) *service {
	return &service{begun: time.Now(), takes: takes}
}

func always(d time.Duration) func(time.Duration) time.Duration {
	return func(time.Duration) time.Duration { return d }
}

func (s *service) call(ctx context.Context, line string) (string, error) {
	since := time.Since(s.begun)
	s.mu.Lock()
	s.starts = append(s.starts, since.Round(time.Millisecond))
	s.now++
	s.top = max(s.top, s.now)
	s.mu.Unlock()
	time.Sleep(s.takes(since))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now--
	if line == "??" {
		return "", errLanguage
	}
	return "<" + line + ">", nil
}

// spaced fails the test where two calls start within less than 200 ms.
func (s *service) spaced(t *testing.T, when string) {
	t.Helper()
	for i := 1; i < len(s.starts); i++ {
		if gap := s.starts[i] - s.starts[i-1]; gap < 199*time.Millisecond {
			t.Errorf("%s: got calls that start at %v and %v, want at least 200ms between them", when, s.starts[i-1], s.starts[i])
			return
		}
	}
}

func ask(t *testing.T, c *translate.Client, lines int) {
	var wg sync.WaitGroup
	for range lines {
		wg.Go(func() {
			ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
			defer cancel()
			if got, err := c.Translate(ctx, "oui"); got != "<oui>" || err != nil {
				t.Errorf("got %q and error %v, want \"<oui>\"", got, err)
			}
		})
	}
	wg.Wait()
}

func TestCallsAreSpaced(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newService(always(10 * time.Millisecond))
		ask(t, translate.New(s.call), 12)
		s.spaced(t, "12 lines at once, the service answers in 10ms")
	})
}

func TestThreeCallsAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newService(always(2 * time.Second))
		ask(t, translate.New(s.call), 10)
		if s.top != 3 {
			t.Errorf("10 lines at once, the service answers in 2s: got up to %d calls at once, want 3", s.top)
		}
	})
}

func TestCallsAreSpacedAfterAStall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newService(func(since time.Duration) time.Duration {
			return max(10*time.Millisecond, 10*time.Second-since)
		})
		ask(t, translate.New(s.call), 9)
		s.spaced(t, "9 lines at once, the service hangs until 10s and then answers all")
	})
}

func TestNoTimeIsWasted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newService(always(10 * time.Millisecond))
		start := time.Now()
		ask(t, translate.New(s.call), 11)
		if took := time.Since(start).Round(time.Millisecond); took > 2100*time.Millisecond {
			t.Errorf("11 lines at once, 200ms from one to the next: got %v, want about 2s", took)
		}
	})
}

func TestAWaitEndsWithItsCtx(t *testing.T) {
	for _, test := range []struct {
		when  string
		takes time.Duration
		busy  int
	}{
		{"three calls of an hour are under way", time.Hour, 3},
		{"a call has just started", 10 * time.Millisecond, 1},
	} {
		synctest.Test(t, func(t *testing.T) {
			s := newService(always(test.takes))
			c := translate.New(s.call)
			var wg sync.WaitGroup
			for i := range test.busy {
				if i > 0 {
					time.Sleep(300 * time.Millisecond)
				}
				wg.Go(func() { c.Translate(t.Context(), "non") })
			}
			time.Sleep(time.Millisecond)
			ctx, cancel := context.WithCancel(t.Context())
			start := time.Now()
			time.AfterFunc(50*time.Millisecond, cancel)
			_, err := c.Translate(ctx, "oui")
			if took := time.Since(start); !errors.Is(err, context.Canceled) || took != 50*time.Millisecond {
				t.Errorf("%s, ctx is cancelled after 50ms: got the error %v after %v, want %v after 50ms", test.when, err, took, context.Canceled)
			}
			wg.Wait()
		})
	}
}

func TestWhoGivesUpKeepsNoSlot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newService(always(10 * time.Millisecond))
		c := translate.New(s.call)
		for range 3 {
			c.Translate(t.Context(), "non")
			ctx, cancel := context.WithCancel(t.Context())
			time.AfterFunc(50*time.Millisecond, cancel)
			c.Translate(ctx, "oui")
		}
		time.Sleep(time.Minute)
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		start := time.Now()
		_, err := c.Translate(ctx, "oui")
		if took := time.Since(start); err != nil || took != 10*time.Millisecond {
			t.Errorf("nothing is under way, three calls were cancelled while they waited: got the error %v after %v, want nil after 10ms", err, took)
		}
	})
}

func TestErrorsComeBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newService(always(10 * time.Millisecond))
		c := translate.New(s.call)
		for range 4 {
			if _, err := c.Translate(t.Context(), "??"); !errors.Is(err, errLanguage) {
				t.Errorf("the call fails: got the error %v, want one that wraps %q", err, errLanguage)
			}
		}
	})
}
