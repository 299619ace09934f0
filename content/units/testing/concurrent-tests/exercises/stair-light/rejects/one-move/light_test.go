package stair_test

import (
	"testing"
	"testing/synctest"
	"time"

	stair "course.example/units/testing/concurrent-tests/exercises/stair-light/solution"
)

func TestLight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for range 2 {
			var l stair.Light
			l.Move()
			time.Sleep(89 * time.Second)
			if !l.IsOn() {
				t.Error("after 89 seconds: off, want on")
			}
			time.Sleep(time.Second)
			synctest.Wait()
			if l.IsOn() {
				t.Error("after 90 seconds: on, want off")
			}
		}
	})
}
