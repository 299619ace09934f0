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

	upload "course.example/units/concurrency/errgroup/exercises/sample-upload/solution"
)

// store takes a second for a sample. It notes which it was given, and how many it had at once.
type store struct {
	fails map[string]error

	mu       sync.Mutex
	given    []string
	now, top int
}

func (s *store) Put(ctx context.Context, sample string) error {
	s.mu.Lock()
	s.given = append(s.given, sample)
	s.now++
	s.top = max(s.top, s.now)
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.now--
		s.mu.Unlock()
	}()
	select {
	case <-time.After(time.Second):
		return s.fails[sample]
	case <-ctx.Done():
		return ctx.Err()
	}
}

func samples(count int) []string {
	var all []string
	for i := range count {
		all = append(all, fmt.Sprintf("kick %d", i+1))
	}
	return all
}

func TestTheLimitIsKept(t *testing.T) {
	for _, test := range []struct{ samples, workers int }{{7, 2}, {5, 1}, {8, 3}} {
		synctest.Test(t, func(t *testing.T) {
			s := &store{}
			err := upload.All(context.Background(), s, samples(test.samples), test.workers)
			if err != nil || s.top != test.workers || len(s.given) != test.samples {
				t.Errorf("%d samples, %d workers: got %d uploads, %d at once, error %v; want %d uploads, %d at once, nil",
					test.samples, test.workers, len(s.given), s.top, err, test.samples, test.workers)
			}
		})
	}
}

func TestZeroIsNoLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &store{}
		ended := make(chan error, 1)
		go func() { ended <- upload.All(context.Background(), s, samples(6), 0) }()
		time.Sleep(time.Hour)
		select {
		case err := <-ended:
			if err != nil || s.top != 6 {
				t.Errorf("6 samples, 0 workers: got %d at once and error %v, want all 6 at once and nil", s.top, err)
			}
		default:
			t.Errorf("6 samples, 0 workers: after an hour %d uploads have begun and All has not returned, want all 6 at once", len(s.given))
		}
	})
}

func TestNoUploadStartsAfterAFailure(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		full := errors.New("store is full")
		s := &store{fails: map[string]error{"kick 3": full}}
		err := upload.All(context.Background(), s, samples(9), 1)
		if want := samples(3); !errors.Is(err, full) || !slices.Equal(s.given, want) {
			t.Errorf("one worker, kick 3 fails: got the uploads %q and error %v, want %q and %q", s.given, err, want, full)
		}
	})
}

func TestCallerWhoLeavesIsTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if err := upload.All(ctx, &store{}, samples(2), 1); !errors.Is(err, context.Canceled) {
			t.Errorf("the caller has left: got the error %v, want context canceled", err)
		}
	})
}
