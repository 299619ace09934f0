package grade_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	studio "course.example/units/concurrency/limit-concurrency/exercises/clip-preview/solution"
)

var errCodec = errors.New("unknown codec")

// machine renders each clip in a minute, and counts.
type machine struct {
	now, top, renders atomic.Int64
}

func (m *machine) render(ctx context.Context, clip string) ([]byte, error) {
	m.renders.Add(1)
	now := m.now.Add(1)
	defer m.now.Add(-1)
	for top := m.top.Load(); now > top && !m.top.CompareAndSwap(top, now); {
		top = m.top.Load()
	}
	time.Sleep(time.Minute)
	switch clip {
	case "broken":
		return nil, errCodec
	case "panics":
		panic("render: index out of range")
	}
	return []byte("preview of " + clip), nil
}

// preview asks as a server does: with a limit of time, and it recovers.
func preview(s *studio.Studio, clip string, limit time.Duration) (data []byte, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return s.Preview(ctx, clip)
}

func TestAWaitEndsWithItsRequest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := &machine{}
		s := studio.New(1, m.render)
		var wg sync.WaitGroup
		wg.Go(func() { preview(s, "long", time.Hour) })
		time.Sleep(time.Second)
		start := time.Now()
		_, err := preview(s, "second", 5*time.Second)
		if took := time.Since(start); took != 5*time.Second || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the only slot is taken and the request ends after 5s: got the error %v after %v, want %v after 5s", err, took, context.DeadlineExceeded)
		}
		wg.Wait()
		if got := m.renders.Load(); got != 1 {
			t.Errorf("one request had a slot, one gave up waiting: got %d renders, want 1", got)
		}
	})
}

func TestPreviewsAreReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := studio.New(2, (&machine{}).render)
		for _, clip := range []string{"a", "b", "c", "d"} {
			data, err := preview(s, clip, time.Hour)
			if want := "preview of " + clip; string(data) != want || err != nil {
				t.Errorf("clip %s: got %q and error %v, want %q", clip, data, err, want)
			}
		}
		if _, err := preview(s, "broken", time.Hour); !errors.Is(err, errCodec) {
			t.Errorf("a clip that cannot be rendered: got the error %v, want one that wraps %q", err, errCodec)
		}
	})
}

// after has some requests end badly, one after the other, and then asks for one more.
func after(t *testing.T, what, clip string) {
	synctest.Test(t, func(t *testing.T) {
		s := studio.New(2, (&machine{}).render)
		for range 4 {
			if data, err := preview(s, clip, time.Hour); err == nil {
				t.Errorf("a render that %s: the server got the preview %q and nil, want to see that it %s", what, data, what)
			}
		}
		start := time.Now()
		_, err := preview(s, "next", time.Hour)
		if took := time.Since(start); err != nil || took != time.Minute {
			t.Errorf("2 slots, the next clip after 4 renders that %s: got the error %v after %v, want nil after 1m0s", what, err, took)
		}
	})
}

func TestASlotComesBackAfterAFailure(t *testing.T) { after(t, "failed", "broken") }

func TestASlotComesBackAfterAPanic(t *testing.T) { after(t, "panicked", "panics") }

func TestNoMoreThanTheLimitAreRendered(t *testing.T) {
	for _, limit := range []int{1, 3} {
		synctest.Test(t, func(t *testing.T) {
			m := &machine{}
			s := studio.New(limit, m.render)
			var wg sync.WaitGroup
			for i := range 9 {
				wait := time.Hour
				if i%2 == 1 {
					wait = 10 * time.Second // gives up
				}
				wg.Go(func() { preview(s, fmt.Sprint("clip ", i), wait) })
				time.Sleep(time.Second)
			}
			time.Sleep(30 * time.Second)
			wg.Go(func() { preview(s, "late", time.Hour) })
			time.Sleep(time.Hour)
			if got := m.top.Load(); got != int64(limit) {
				t.Errorf("limit %d, some requests give up waiting: got %d renders at once, want %d", limit, got, limit)
			}
			wg.Wait()
		})
	}
}

func TestAGivenUpWaitTakesNoSlot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := studio.New(1, (&machine{}).render)
		var wg sync.WaitGroup
		wg.Go(func() { preview(s, "long", time.Hour) })
		time.Sleep(time.Second)
		preview(s, "gives up", 5*time.Second)
		wg.Wait()
		time.Sleep(time.Minute)
		start := time.Now()
		_, err := preview(s, "next", time.Hour)
		if took := time.Since(start); err != nil || took != time.Minute {
			t.Errorf("one slot, nobody renders, one has given up: got the error %v after %v, want nil after 1m0s", err, took)
		}
	})
}
