package grade_test

import (
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	archive "course.example/units/concurrency/errgroup/exercises/archive-pages/solution"
)

// machine recognises a page in a second, or in the time that slow says. It notes how many it works on at once.
type machine struct {
	slow     map[string]time.Duration
	broken   map[string]error
	now, top atomic.Int64
}

func (m *machine) recognise(page string) (string, error) {
	now := m.now.Add(1)
	for {
		top := m.top.Load()
		if now <= top || m.top.CompareAndSwap(top, now) {
			break
		}
	}
	defer m.now.Add(-1)
	takes := time.Second
	if slow, ok := m.slow[page]; ok {
		takes = slow
	}
	time.Sleep(takes)
	return "text of " + page, m.broken[page]
}

func pages(count int) []string {
	var all []string
	for i := range count {
		all = append(all, fmt.Sprintf("p%d", i+1))
	}
	return all
}

func TestEveryPageIsRead(t *testing.T) {
	for _, test := range []struct{ pages, limit int }{{5, 2}, {7, 3}, {2, 4}, {3, 1}} {
		synctest.Test(t, func(t *testing.T) {
			all := pages(test.pages)
			got, err := archive.Read(all, test.limit, (&machine{}).recognise)
			var want []string
			for _, page := range all {
				want = append(want, "text of "+page)
			}
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("%d pages, limit %d: got %q and error %v, want %q", test.pages, test.limit, got, err, want)
			}
		})
	}
}

func TestTheLimitIsKeptAndUsed(t *testing.T) {
	for _, test := range []struct{ pages, limit, want int }{{9, 2, 2}, {9, 4, 4}, {2, 5, 2}, {4, 1, 1}} {
		synctest.Test(t, func(t *testing.T) {
			m := &machine{}
			if _, err := archive.Read(pages(test.pages), test.limit, m.recognise); err != nil {
				t.Errorf("got the error %q, want nil", err)
			}
			if got := m.top.Load(); got != int64(test.want) {
				t.Errorf("%d pages, limit %d: got up to %d pages at once, want %d", test.pages, test.limit, got, test.want)
			}
		})
	}
}

func TestAFreeSlotIsUsedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		m := &machine{slow: map[string]time.Duration{"p1": 6 * time.Second}}
		if _, err := archive.Read(pages(7), 2, m.recognise); err != nil {
			t.Errorf("got the error %q, want nil", err)
		}
		if took := time.Since(start); took != 6*time.Second {
			t.Errorf("limit 2, the first page takes 6s and six others 1s each: got %v, want 6s: one slot has the slow page, the other all the rest", took)
		}
	})
}

func TestFirstErrorIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		blank, torn := errors.New("p3 is blank"), errors.New("p1 is torn")
		m := &machine{
			slow:   map[string]time.Duration{"p1": 8 * time.Second},
			broken: map[string]error{"p3": blank, "p1": torn},
		}
		_, err := archive.Read(pages(5), 2, m.recognise)
		if !errors.Is(err, blank) || errors.Is(err, torn) {
			t.Errorf("p3 fails after 2s, p1 after 8s: got the error %v, want %q", err, blank)
		}
		// Whoever returns at the first error leaves the others to end by themselves.
		time.Sleep(time.Hour)
	})
}
