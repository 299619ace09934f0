package drum_test

import (
	"testing"
	"testing/synctest"
	"time"

	drum "course.example/units/testing/concurrent-tests/exercises/drum-machine/solution"
)

func TestMachine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		beats := 0
		m := drum.Start(time.Second, func() { beats++ })
		time.Sleep(3500 * time.Millisecond)
		start := time.Now()
		m.Stop()
		m.Stop()
		if took := time.Since(start); took != 0 {
			t.Errorf("Stop took %v, want 0s", took)
		}
		time.Sleep(time.Hour)
		if beats != 3 {
			t.Errorf("after 3.5 s: got %d beats, want 3", beats)
		}
	})
}
