package stair_test

import (
	"testing"
	"testing/synctest"

	stair "course.example/units/testing/concurrent-tests/exercises/stair-light/solution"
)

func TestLight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l stair.Light
		l.Move()
		if !l.IsOn() {
			t.Error("after a move: the light is off, want on")
		}
	})
}
