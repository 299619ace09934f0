package grade_test

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	boarding "course.example/units/concurrency/sync-and-async/exercises/boarding-calls/solution"
)

// within tells whether f returns within ten seconds; f goes on otherwise.
func within(f func()) bool {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
		return true
	case <-time.After(10 * time.Second):
		return false
	}
}

func TestNobodyWaitsForTheFunctions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g boarding.Gate
		slow := func() { time.Sleep(time.Minute) }
		if !within(func() { g.OnOpen(slow) }) {
			t.Error("closed gate: OnOpen waits for f, want it to return at once")
		}
		if !within(g.Open) {
			t.Error("one slow function is registered: Open waits for it, want it to return at once")
		}
		time.Sleep(time.Hour)
		if !within(func() { g.OnOpen(slow) }) {
			t.Error("open gate: OnOpen waits for f, want it to return at once")
		}
		time.Sleep(time.Hour)
	})
}

func TestEachFunctionRunsOnceAndNotBeforeTheGateIsOpen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g boarding.Gate
		var calls atomic.Int64
		count := func() { calls.Add(1) }
		check := func(when string, want int64) {
			t.Helper()
			time.Sleep(time.Hour)
			if got := calls.Load(); got != want {
				t.Errorf("%s: got %d calls, want %d", when, got, want)
			}
		}
		g.OnOpen(count)
		g.OnOpen(count)
		check("closed gate, two functions", 0)
		g.Open()
		check("gate opened, two functions", 2)
		g.Open()
		check("opened a second time", 2)
		g.OnOpen(count)
		check("one more function, gate is open", 3)
	})
}
