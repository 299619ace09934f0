package grade_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	essays "course.example/units/context/cancellation/exercises/essay-pairs/solution"
)

func class(n int) []essays.Essay {
	all := make([]essays.Essay, n)
	for i := range all {
		all[i] = essays.Essay{Author: fmt.Sprint("student ", i+1)}
	}
	return all
}

// search calls Pairs for n essays, which are all alike. When the given comparison begins, end is called.
func search(ctx context.Context, n int, at int64, end func()) (pairs [][2]string, err error, further int64) {
	return searchAlike(ctx, n, math.MaxInt64, at, end)
}

// searchAlike calls Pairs for n essays. The pairs of the first comparisons are alike, as many as is said.
func searchAlike(ctx context.Context, n int, alike, at int64, end func()) (pairs [][2]string, err error, further int64) {
	var compared atomic.Int64
	pairs, err = essays.Pairs(ctx, class(n), func(_, _ essays.Essay) bool {
		i := compared.Add(1)
		if i == at {
			end()
		}
		return i <= alike
	})
	time.Sleep(time.Second)
	return pairs, err, compared.Load() - at
}

func TestFewComparisonsAfterTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, test := range []struct {
			essays int
			at     int64
		}{{2500, 1}, {2500, 700}, {2500, 123_456}, {200, 300}} {
			ctx, cancel := context.WithCancel(t.Context())
			if _, _, further := search(ctx, test.essays, test.at, cancel); further > 1000 {
				t.Errorf("%d essays, cancelled in comparison %d: %d further comparisons were made, want at most 1000", test.essays, test.at, further)
			}
			cancel()
		}
		ctx, cancel := context.WithCancel(t.Context())
		if _, _, further := searchAlike(ctx, 2500, 1, 700, cancel); further > 1000 {
			t.Errorf("2500 essays, one pair alike, cancelled in comparison 700: %d further comparisons were made, want at most 1000", further)
		}
	})
}

func TestNoneAreMadeForLongUnderAnEndedCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err, further := search(ctx, 2500, 0, cancel); further > 1000 || !errors.Is(err, context.Canceled) {
			t.Errorf("ctx had ended before the call: %d comparisons were made, error %v; want at most 1000 and %v", further, err, context.Canceled)
		}
	})
}

func TestTheErrorOfCtxIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		if _, err, _ := search(ctx, 2500, 700, cancel); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled in comparison 700: got the error %v, want %v", err, context.Canceled)
		}
	})
}

func TestNoPairsAfterTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		if pairs, _, _ := search(ctx, 2500, 123_456, cancel); len(pairs) != 0 {
			t.Errorf("cancelled in comparison 123456: got %d pairs, want none", len(pairs))
		}
	})
}

func TestADeadlineCountsToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err, further := search(ctx, 2500, 700, func() { time.Sleep(2 * time.Second) })
		if !errors.Is(err, context.DeadlineExceeded) || further > 1000 {
			t.Errorf("the deadline passes in comparison 700: %d further comparisons, error %v; want at most 1000 and %v", further, err, context.DeadlineExceeded)
		}
	})
}

func TestAllPairsAreFound(t *testing.T) {
	got, err := essays.Pairs(t.Context(), class(5), func(a, b essays.Essay) bool {
		return (a.Author == "student 2" || a.Author == "student 4") && b.Author == "student 5" || a.Author == "student 1" && b.Author == "student 2"
	})
	want := [][2]string{{"student 1", "student 2"}, {"student 2", "student 5"}, {"student 4", "student 5"}}
	if !slices.Equal(got, want) || err != nil {
		t.Errorf("five essays, three pairs alike: got %v and the error %v, want %v", got, err, want)
	}
	if got, err := essays.Pairs(t.Context(), nil, nil); len(got) != 0 || err != nil {
		t.Errorf("no essays: got %v and the error %v, want none", got, err)
	}
}
