package drum_test

import (
	"testing"
	"testing/synctest"
	"time"

	drum "course.example/units/testing/concurrent-tests/exercises/drum-machine/solution"
)

func TestMachine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		isBeating := false
		m := drum.Start(time.Second, func() {
			isBeating = true
			time.Sleep(500 * time.Millisecond)
			isBeating = false
		})
		time.Sleep(1200 * time.Millisecond)
		start := time.Now()
		m.Stop()
		m.Stop()
		if took := time.Since(start); took != 0 || isBeating {
			t.Errorf("Stop took %v, beating %t, want 0s, false", took, isBeating)
		}
	})
}
