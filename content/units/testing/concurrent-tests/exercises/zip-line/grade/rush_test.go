package rush_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	rush "course.example/units/testing/concurrent-tests/exercises/zip-line/solution"
)

// spy is a test that notes what it is told.
type spy struct {
	mu      sync.Mutex
	reports []string
}

func (s *spy) Helper() {}

func (s *spy) Fatalf(format string, args ...any) {
	s.mu.Lock()
	s.reports = append(s.reports, fmt.Sprintf(format, args...))
	s.mu.Unlock()
	runtime.Goexit()
}

// outcome is what became of a test that calls Run and then goes on.
type outcome struct {
	reports []string
	wentOn  bool
	stuck   bool
}

func run(n int, f func(i int) error) outcome {
	var s spy
	var wentOn atomic.Bool
	done := make(chan struct{})
	go func() {
		defer close(done)
		rush.Run(&s, n, f)
		wentOn.Store(true)
	}()
	select {
	case <-done:
	case <-time.After(time.Hour):
		return outcome{stuck: true}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return outcome{reports: s.reports, wentOn: wentOn.Load()}
}

var errJam = errors.New("the rope jams")

func TestTheTestEndsWhereACallFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := run(5, func(i int) error {
			if i == 3 {
				return errJam
			}
			return nil
		})
		if got.stuck {
			t.Fatal("call 3 fails: Run still waits after an hour")
		}
		if got.wentOn {
			t.Error("call 3 fails: the test goes on after Run, want it ended")
		}
		if len(got.reports) != 1 || !strings.Contains(got.reports[0], "3") || !strings.Contains(got.reports[0], errJam.Error()) {
			t.Errorf("call 3 fails: got reports %q, want one that names call 3 and %q", got.reports, errJam)
		}
	})
}

func TestTheLowestFailureIsReportedOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := run(9, func(i int) error {
			time.Sleep(time.Duration(5*i%9) * time.Second) // 1 neither first nor last
			if i == 0 || i == 4 {
				return nil
			}
			return fmt.Errorf("rope %c", 'A'+i)
		})
		if got.stuck {
			t.Fatal("seven calls fail: Run still waits after an hour")
		}
		if len(got.reports) != 1 || !strings.Contains(got.reports[0], "rope B") || strings.Contains(got.reports[0], "rope C") {
			t.Errorf("calls 1 to 8 fail, except 4: got reports %q, want one with %q alone", got.reports, "rope B")
		}
	})
}

func TestRunWaitsForAllCalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var ended atomic.Int32
		got := run(6, func(i int) error {
			defer ended.Add(1)
			if i == 0 {
				return errJam
			}
			time.Sleep(time.Duration(i) * time.Minute)
			return nil
		})
		if n := ended.Load(); n != 6 || got.stuck {
			t.Errorf("call 0 fails at once: %d of 6 calls had ended with the test, want 6", n)
		}
		time.Sleep(2 * time.Hour)
	})
}

func TestCallsRunAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		var called [7]atomic.Int32
		got := run(7, func(i int) error {
			called[i].Add(1)
			time.Sleep(time.Minute)
			return nil
		})
		if took := time.Since(start); took != time.Minute {
			t.Errorf("seven calls of a minute took %v, want 1m0s", took)
		}
		for i := range called {
			if n := called[i].Load(); n != 1 {
				t.Errorf("call %d was made %d times, want once", i, n)
			}
		}
		if !got.wentOn || len(got.reports) != 0 {
			t.Errorf("no call fails: got reports %q, test goes on %t, want none and true", got.reports, got.wentOn)
		}
	})
}
