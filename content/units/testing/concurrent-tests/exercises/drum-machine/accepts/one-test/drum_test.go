package drum_test

import (
	"testing"
	"testing/synctest"
	"time"

	drum "course.example/units/testing/concurrent-tests/exercises/drum-machine/solution"
)

func TestMachine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var last time.Time
		m := drum.Start(time.Minute, func() {
			time.Sleep(10 * time.Second)
			last = time.Now()
		})
		time.Sleep(65 * time.Second) // in the first beat
		m.Stop()
		if now := time.Now(); !last.Equal(now) {
			t.Errorf("the beat ends at %v, and Stop returned at %v", last, now)
		}
		m.Stop()
		other := drum.Start(time.Minute, func() {})
		time.Sleep(time.Second)
		start := time.Now()
		other.Stop()
		if took := time.Since(start); took > 0 {
			t.Errorf("before the first beat: Stop took %v, want 0s", took)
		}
	})
}
