package guard_test

import (
	"fmt"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	guard "course.example/units/testing/concurrent-tests/exercises/leak-guard/solution"
)

type spy struct{ said []string }

func (s *spy) Helper() {}
func (s *spy) Errorf(format string, args ...any) {
	s.said = append(s.said, fmt.Sprintf(format, args...))
}

// guarded runs a guarded test that starts one goroutine, takes five seconds
// and leaves the goroutine to end some time later. It returns what the guard
// said and how long its check took.
func guarded(t *testing.T, later time.Duration) (said []string, took time.Duration) {
	synctest.Test(t, func(t *testing.T) {
		var s spy
		var running atomic.Int64
		running.Store(3)
		check := guard.Goroutines(&s, func() int { return int(running.Load()) })
		running.Add(1)
		time.Sleep(5 * time.Second)
		if later == 0 {
			running.Add(-1)
		} else {
			time.AfterFunc(later, func() { running.Add(-1) })
		}
		start := time.Now()
		done := make(chan struct{})
		go func() {
			defer close(done)
			check()
		}()
		select {
		case <-done:
		case <-time.After(2 * time.Hour):
			t.Fatal("the check goes on after two hours")
		}
		said, took = s.said, time.Since(start)
		time.Sleep(3 * time.Hour)
	})
	return said, took
}

func TestAGoroutineThatStaysIsReported(t *testing.T) {
	said, took := guarded(t, time.Hour)
	if len(said) != 1 {
		t.Errorf("one goroutine stays: got %q, want one report", said)
	}
	if took < time.Second || took > 1100*time.Millisecond {
		t.Errorf("one goroutine stays: the check took %v, want about 1s", took)
	}
}

func TestAGoroutineThatIsAboutToEndIsNotReported(t *testing.T) {
	said, took := guarded(t, 305*time.Millisecond)
	if len(said) != 0 {
		t.Errorf("it ends after 305ms: got %q, want no report", said)
	}
	if took > 400*time.Millisecond {
		t.Errorf("it ends after 305ms: the check took %v, want no more than 400ms", took)
	}
}

func TestACleanTestIsNotHeldUp(t *testing.T) {
	said, took := guarded(t, 0)
	if len(said) != 0 || took != 0 {
		t.Errorf("nothing is left: got %q after %v, want no report at once", said, took)
	}
}
