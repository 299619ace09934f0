package grade_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	vault "course.example/units/concurrency/sync-and-async/exercises/vault-move/solution"
)

var errDisk = errors.New("disk failure")

// store takes ten seconds for a call, and one more to end early. It counts the calls that are under way.
type store struct {
	mu    sync.Mutex
	calls []string
	busy  int
	fail  string
}

func (s *store) do(ctx context.Context, call string) error {
	s.mu.Lock()
	s.calls = append(s.calls, call)
	s.busy++
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.busy--
		s.mu.Unlock()
	}()
	select {
	case <-time.After(10 * time.Second):
	case <-ctx.Done():
		time.Sleep(time.Second)
		return ctx.Err()
	}
	if s.fail == call {
		return errDisk
	}
	return nil
}

func (s *store) Copy(ctx context.Context, from, to string) error {
	return s.do(ctx, "copy "+from+" "+to)
}
func (s *store) Remove(ctx context.Context, name string) error { return s.do(ctx, "remove "+name) }

func (s *store) state() ([]string, int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.calls), s.busy
}

func TestNothingRunsAfterTheReturn(t *testing.T) {
	for _, after := range []time.Duration{3 * time.Second, 15 * time.Second, time.Hour} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), after)
			defer cancel()
			s := &store{}
			_ = vault.Move(ctx, s, "a", "b")
			calls, busy := s.state()
			time.Sleep(2 * time.Hour)
			later, _ := s.state()
			if busy != 0 || len(later) != len(calls) {
				t.Errorf("ctx ends after %v: when Move returned %d call was under way and %d had begun, later %d; want 0 under way and none begun later", after, busy, len(calls), len(later))
			}
		})
	}
}

func TestMoveEndsEarlyWithItsCtx(t *testing.T) {
	for _, test := range []struct{ after, atMost time.Duration }{{3 * time.Second, 4 * time.Second}, {15 * time.Second, 16 * time.Second}} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), test.after)
			defer cancel()
			start := time.Now()
			err := vault.Move(ctx, &store{}, "a", "b")
			took := time.Since(start)
			time.Sleep(time.Hour)
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("ctx ends after %v: got error %v, want one that matches context.DeadlineExceeded", test.after, err)
			}
			if took > test.atMost {
				t.Errorf("ctx ends after %v and the store needs 1s to end early: Move took %v, want at most %v", test.after, took, test.atMost)
			}
		})
	}
}

func TestTheDocumentIsCopiedAndThenRemoved(t *testing.T) {
	for _, test := range []struct {
		fail string
		want []string
	}{
		{"", []string{"copy a b", "remove a"}},
		{"copy a b", []string{"copy a b"}},
		{"remove a", []string{"copy a b", "remove a"}},
	} {
		synctest.Test(t, func(t *testing.T) {
			s := &store{fail: test.fail}
			err := vault.Move(t.Context(), s, "a", "b")
			time.Sleep(time.Hour)
			if calls, _ := s.state(); !slices.Equal(calls, test.want) {
				t.Errorf("failing call %q: got calls %q, want %q", test.fail, calls, test.want)
			}
			if test.fail == "" && err != nil {
				t.Errorf("nothing fails: got error %v, want nil", err)
			}
			if test.fail != "" && !errors.Is(err, errDisk) {
				t.Errorf("failing call %q: got error %v, want one that matches the store's error", test.fail, err)
			}
		})
	}
}
