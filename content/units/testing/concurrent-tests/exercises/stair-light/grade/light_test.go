package stair_test

import (
	"testing"
	"testing/synctest"
	"time"

	stair "course.example/units/testing/concurrent-tests/exercises/stair-light/solution"
)

func TestLight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l stair.Light
		start := time.Now()
		check := func(want bool) {
			t.Helper()
			synctest.Wait()
			if got := l.IsOn(); got != want {
				t.Errorf("after %v: on is %t, want %t", time.Since(start), got, want)
			}
		}
		check(false)
		l.Move()
		check(true)
		time.Sleep(60 * time.Second)
		l.Move()
		time.Sleep(90*time.Second - time.Nanosecond)
		check(true)
		time.Sleep(time.Nanosecond)
		check(false)

		// Once more, by hand.
		time.Sleep(time.Hour)
		l.Move()
		check(true)
		time.Sleep(30 * time.Second)
		l.Off()
		check(false)
		time.Sleep(30 * time.Second)
		l.Move()
		time.Sleep(60 * time.Second)
		check(true)
		time.Sleep(30 * time.Second)
		check(false)
	})
}
