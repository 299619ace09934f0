package drum_test

import (
	"testing"
	"testing/synctest"
	"time"

	drum "course.example/units/testing/concurrent-tests/exercises/drum-machine/solution"
)

func TestMachine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		beats, isBeating := 0, false
		m := drum.Start(time.Second, func() {
			isBeating = true
			time.Sleep(500 * time.Millisecond)
			beats++
			isBeating = false
		})
		time.Sleep(3200 * time.Millisecond)
		m.Stop()
		m.Stop()
		if isBeating || beats != 3 {
			t.Errorf("after Stop: got %d beats, beating %t, want 3 and false", beats, isBeating)
		}
	})
}
