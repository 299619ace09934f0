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
		for range 2 {
			l.Move()
			time.Sleep(60 * time.Second)
			l.Move()
			time.Sleep(60 * time.Second)
			if !l.IsOn() {
				t.Error("a minute after the last move: off, want on")
			}
			l.Off()
			l.Move()
			time.Sleep(89 * time.Second)
			if !l.IsOn() {
				t.Error("89 seconds after the last move: off, want on")
			}
			time.Sleep(time.Hour)
			if l.IsOn() {
				t.Error("an hour after the last move: on, want off")
			}
		}
	})
}
