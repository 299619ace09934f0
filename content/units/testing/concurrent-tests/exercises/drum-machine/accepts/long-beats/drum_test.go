package drum_test

import (
	"testing"
	"testing/synctest"
	"time"

	drum "course.example/units/testing/concurrent-tests/exercises/drum-machine/solution"
)

// The beat is longer than the pause: the next tick waits when Stop comes.
func TestALongBeat(t *testing.T) {
	for range 20 {
		synctest.Test(t, func(t *testing.T) {
			beats := 0
			m := drum.Start(time.Second, func() {
				time.Sleep(2500 * time.Millisecond)
				beats++
			})
			time.Sleep(1200 * time.Millisecond)
			start := time.Now()
			m.Stop()
			m.Stop()
			if took := time.Since(start); took != 2300*time.Millisecond || beats != 1 {
				t.Errorf("Stop took %v with %d beats, want 2.3s with 1", took, beats)
			}
		})
	}
}

func TestAPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := drum.Start(time.Second, func() {})
		time.Sleep(2300 * time.Millisecond)
		start := time.Now()
		m.Stop()
		if took := time.Since(start); took != 0 {
			t.Errorf("between two beats: Stop took %v, want 0s", took)
		}
	})
}
