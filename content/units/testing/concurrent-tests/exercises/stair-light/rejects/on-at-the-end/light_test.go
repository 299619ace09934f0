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
		l.Move()
		time.Sleep(60 * time.Second)
		l.Move()
		time.Sleep(90 * time.Second)
		synctest.Wait()
		if !l.IsOn() {
			t.Error("for 90 seconds: off, want on")
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if l.IsOn() {
			t.Error("after 91 seconds: on, want off")
		}
		l.Move()
		if !l.IsOn() {
			t.Error("moved again: off, want on")
		}
	})
}
