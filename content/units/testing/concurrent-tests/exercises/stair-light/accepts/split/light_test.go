package stair_test

import (
	"testing"
	"testing/synctest"
	"time"

	stair "course.example/units/testing/concurrent-tests/exercises/stair-light/solution"
)

func TestEachMoveCountsAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l stair.Light
		for range 3 {
			l.Move()
			time.Sleep(40 * time.Second)
		}
		if !l.IsOn() {
			t.Error("40 seconds after the last move: off, want on")
		}
		time.Sleep(51 * time.Second)
		if l.IsOn() {
			t.Error("91 seconds after the last move: on, want off")
		}
		l.Move()
		if !l.IsOn() {
			t.Error("a move after that: off, want on")
		}
	})
}

func TestByHandAndAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l stair.Light
		l.Move()
		time.Sleep(10 * time.Second)
		l.Off()
		l.Move()
		time.Sleep(85 * time.Second)
		if !l.IsOn() {
			t.Error("85 seconds after the last move: off, want on")
		}
	})
}
