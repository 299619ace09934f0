package grade_test

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	census "course.example/units/concurrency/limit-concurrency/exercises/census-forms/solution"
)

// archive hands out forms, which take a second each to be read, and counts those that are held.
type archive struct {
	count int
	slow  int // this form takes five seconds

	inNext  atomic.Int64
	overlap atomic.Bool

	mu       sync.Mutex
	taken    int
	read     []int
	held     int
	most     int
	reading  int
	mostRead int
}

func (a *archive) next() (census.Form, bool) {
	if a.inNext.Add(1) > 1 {
		a.overlap.Store(true)
	}
	defer a.inNext.Add(-1)
	runtime.Gosched()
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.taken == a.count {
		return census.Form{}, false
	}
	a.taken++
	a.held++
	a.most = max(a.most, a.held)
	return census.Form{Number: a.taken}, true
}

func (a *archive) readForm(f census.Form) {
	a.mu.Lock()
	a.reading++
	a.mostRead = max(a.mostRead, a.reading)
	a.mu.Unlock()
	time.Sleep(time.Second)
	if f.Number == a.slow {
		time.Sleep(4 * time.Second)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.reading--
	a.held--
	a.read = append(a.read, f.Number)
}

func TestNoMoreThanTheLimitAreHeld(t *testing.T) {
	for _, test := range []struct{ forms, limit int }{{12, 3}, {5, 1}, {20, 7}} {
		synctest.Test(t, func(t *testing.T) {
			a := &archive{count: test.forms}
			err := census.ReadAll(t.Context(), a.next, test.limit, a.readForm)
			if a.most > test.limit || err != nil {
				t.Errorf("%d forms, limit %d: got up to %d forms taken and not yet read, and error %v, want at most %d and nil", test.forms, test.limit, a.most, err, test.limit)
			}
		})
	}
}

func TestTheLimitIsUsed(t *testing.T) {
	for _, test := range []struct{ forms, limit, want int }{{12, 3, 3}, {5, 1, 1}, {2, 4, 2}, {9, 4, 4}} {
		synctest.Test(t, func(t *testing.T) {
			a := &archive{count: test.forms}
			start := time.Now()
			census.ReadAll(t.Context(), a.next, test.limit, a.readForm)
			if a.mostRead != test.want {
				t.Errorf("%d forms, limit %d: got %d read at once, want %d", test.forms, test.limit, a.mostRead, test.want)
			}
			want := time.Duration((test.forms+test.limit-1)/test.limit) * time.Second
			if took := time.Since(start); took != want {
				t.Errorf("%d forms, limit %d, a second each: got %v, want %v", test.forms, test.limit, took, want)
			}
		})
	}
}

func TestAFreePlaceIsUsedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &archive{count: 6, slow: 1}
		start := time.Now()
		census.ReadAll(t.Context(), a.next, 2, a.readForm)
		if took := time.Since(start); took != 5*time.Second {
			t.Errorf("limit 2, the first form takes 5s and five others 1s each: got %v, want 5s: one place has the slow form, the other all the rest", took)
		}
	})
}

func TestNextIsCalledByOneAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &archive{count: 12}
		census.ReadAll(t.Context(), a.next, 4, a.readForm)
		if a.overlap.Load() {
			t.Error("limit 4: got two calls of next at once, want one after the other")
		}
	})
}

func TestEveryFormIsReadOnce(t *testing.T) {
	for _, limit := range []int{1, 3, 10} {
		synctest.Test(t, func(t *testing.T) {
			a := &archive{count: 7}
			err := census.ReadAll(t.Context(), a.next, limit, a.readForm)
			slices.Sort(a.read)
			if want := []int{1, 2, 3, 4, 5, 6, 7}; !slices.Equal(a.read, want) || err != nil {
				t.Errorf("limit %d: got the forms %v read and error %v, want %v and nil", limit, a.read, err, want)
			}
		})
	}
}

// cancelled reads twelve forms, two at once, and cancels after 2.5 seconds, when six forms are taken.
func cancelled(t *testing.T, look func(t *testing.T, a *archive, err error, took time.Duration)) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(2500*time.Millisecond, cancel)
		a := &archive{count: 12}
		start := time.Now()
		err := census.ReadAll(ctx, a.next, 2, a.readForm)
		took := time.Since(start)
		look(t, a, err, took)
		time.Sleep(time.Hour)
	})
}

func TestAfterACancelNoFormIsTaken(t *testing.T) {
	cancelled(t, func(t *testing.T, a *archive, err error, _ time.Duration) {
		if a.taken != 6 || !errors.Is(err, context.Canceled) {
			t.Errorf("12 forms, cancel at 2.5s: got %d forms taken and error %v, want 6 and %v", a.taken, err, context.Canceled)
		}
	})
	// A select that can choose a slot or the end of ctx chooses either one: ask often.
	for range 30 {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			cancel()
			a := &archive{count: 3}
			if err := census.ReadAll(ctx, a.next, 2, a.readForm); a.taken != 0 || !errors.Is(err, context.Canceled) {
				t.Errorf("cancelled before the first form: got %d forms taken and error %v, want 0 and %v", a.taken, err, context.Canceled)
			}
		})
		if t.Failed() {
			return
		}
	}
}

func TestItReturnsWhenAllTakenFormsAreRead(t *testing.T) {
	cancelled(t, func(t *testing.T, a *archive, _ error, took time.Duration) {
		a.mu.Lock()
		defer a.mu.Unlock()
		if len(a.read) != a.taken || took > 3*time.Second {
			t.Errorf("cancel at 2.5s, a second a form: got %d of %d taken forms read at the return after %v, want all, after 3s", len(a.read), a.taken, took)
		}
	})
}
