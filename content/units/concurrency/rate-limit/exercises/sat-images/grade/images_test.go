package grade_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sync/semaphore"
	"golang.org/x/time/rate"

	images "course.example/units/concurrency/rate-limit/exercises/sat-images/solution"
)

// archive notes what is downloaded, and when. A download takes as long as takes says.
type archive struct {
	begun time.Time
	takes func(since time.Duration) time.Duration

	mu       sync.Mutex
	got      []string
	starts   []time.Duration
	now, top int
}

func (a *archive) get(id string) {
	since := time.Since(a.begun).Round(time.Millisecond)
	a.mu.Lock()
	a.starts = append(a.starts, since)
	a.now++
	a.top = max(a.top, a.now)
	a.mu.Unlock()
	time.Sleep(a.takes(since))
	a.mu.Lock()
	defer a.mu.Unlock()
	a.now--
	a.got = append(a.got, id)
}

func always(d time.Duration) func(time.Duration) time.Duration {
	return func(time.Duration) time.Duration { return d }
}

func ids(n int) []string {
	var all []string
	for i := range n {
		all = append(all, fmt.Sprintf("T%02d", i+1))
	}
	return all
}

func TestEveryImageIsThereAtTheReturn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &archive{begun: time.Now(), takes: always(3 * time.Second)}
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		err := images.Download(ctx, ids(7), semaphore.NewWeighted(2), rate.NewLimiter(1, 1), a.get)
		a.mu.Lock()
		defer a.mu.Unlock()
		slices.Sort(a.got)
		if !slices.Equal(a.got, ids(7)) || err != nil {
			t.Errorf("7 images, 2 slots: got %q at the return and error %v, want all and nil", a.got, err)
		}
		if a.top != 2 {
			t.Errorf("7 images, 2 slots: got up to %d at once, want 2", a.top)
		}
		time.Sleep(time.Hour)
	})
}

func TestStartsAreSpacedAfterAStall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// Both slots come free at 10s.
		a := &archive{begun: time.Now(), takes: func(since time.Duration) time.Duration {
			return max(10*time.Millisecond, 10*time.Second-since)
		}}
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		slots, limiter := semaphore.NewWeighted(2), rate.NewLimiter(1, 1)
		var wg sync.WaitGroup
		for range 2 {
			wg.Go(func() { images.Download(ctx, ids(4), slots, limiter, a.get) })
		}
		wg.Wait()
		for i := 1; i < len(a.starts); i++ {
			if gap := a.starts[i] - a.starts[i-1]; gap < 999*time.Millisecond {
				t.Errorf("two downloads, one start a second, a stall until 10s: got starts at %v and %v, want a second between them", a.starts[i-1], a.starts[i])
				return
			}
		}
	})
}

func TestNoSlotIsHeldAtTheReturn(t *testing.T) {
	for _, test := range []struct {
		when  string
		every time.Duration
		ends  time.Duration
	}{
		{"all went well", time.Second, time.Hour},
		{"ctx ended while it waited for the limiter", time.Minute, 90 * time.Second},
		{"ctx ended while it waited for a slot", time.Millisecond, 1500 * time.Millisecond},
	} {
		synctest.Test(t, func(t *testing.T) {
			a := &archive{begun: time.Now(), takes: always(2 * time.Second)}
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			stop := time.AfterFunc(test.ends, cancel)
			defer stop.Stop()
			slots := semaphore.NewWeighted(2)
			err := images.Download(ctx, ids(5), slots, rate.NewLimiter(rate.Every(test.every), 1), a.get)
			if want := test.ends < time.Hour; want != (err != nil) {
				t.Errorf("%s: got the error %v, want one only where ctx ended", test.when, err)
			}
			if err != nil && !errors.Is(err, context.Canceled) {
				t.Errorf("%s: got the error %v, want %v", test.when, err, context.Canceled)
			}
			if !slots.TryAcquire(2) {
				t.Errorf("%s, 2 slots: got some still held after the return, want none", test.when)
			}
			time.Sleep(time.Hour)
		})
	}
}
