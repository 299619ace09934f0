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
		start := time.Now()
		m.Stop()
		if took := time.Since(start); took != 300*time.Millisecond || isBeating || beats != 3 {
			t.Errorf("Stop took %v with %d beats, beating %t, want 300ms, 3, false", took, beats, isBeating)
		}
	})
}
