package stagetest_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	stagetest "course.example/units/testing/concurrent-tests/exercises/puppet-stage/solution"
)

// spy is a test that notes what it is told.
type spy struct {
	reports []string
}

func (s *spy) Helper() {}
func (s *spy) Fatalf(format string, args ...any) {
	s.reports = append(s.reports, fmt.Sprintf(format, args...))
	runtime.Goexit()
}

func after(d time.Duration, err error) func() error {
	return func() error {
		time.Sleep(d)
		return err
	}
}

// test runs a test that calls Open. It returns what was reported, when the
// test ended, and whether it went on after Open.
func test(t *testing.T, curtain, trapdoor func() error) (reports []string, took time.Duration, wentOn bool) {
	t.Helper()
	var s spy
	start := time.Now()
	done := make(chan struct{})
	on := make(chan bool, 1)
	go func() {
		defer close(done)
		stagetest.Open(&s, curtain, trapdoor)
		on <- true
	}()
	select {
	case <-done:
	case <-time.After(time.Hour):
		t.Fatal("Open still waits after an hour")
	}
	return s.reports, time.Since(start), len(on) == 1
}

func TestBothAreOpen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reports, took, wentOn := test(t, after(time.Second, nil), after(time.Minute, nil))
		if len(reports) > 0 || took != time.Minute || !wentOn {
			t.Errorf("after 1s and 1m: got reports %q after %v, test goes on %t, want none after 1m0s, true", reports, took, wentOn)
		}
	})
}

func TestAFailureEndsTheTest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reports, took, wentOn := test(t, after(time.Second, nil), after(2*time.Second, errors.New("jammed")))
		if len(reports) != 1 || !strings.Contains(reports[0], "jammed") || took != 2*time.Second || wentOn {
			t.Errorf("one fails after 2s: got reports %q after %v, test goes on %t, want one after 2s, false", reports, took, wentOn)
		}
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reports, took, _ := test(t, after(time.Minute, nil), after(time.Second, errors.New("jammed")))
		if len(reports) != 1 || took != time.Second {
			t.Errorf("one fails after 1s: got reports %q after %v, want one after 1s", reports, took)
		}
		time.Sleep(time.Hour)
	})
}
