package snow

import (
	"testing"
	"testing/synctest"
	"time"
)

func check(t *testing.T, flakes int) {
	if flakes != 7 {
		t.Errorf("got %d flakes, want 7", flakes)
	}
}

// region: tests
func TestA(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		flakes := 0
		go fall(&flakes)
		synctest.Wait()
		time.Sleep(time.Hour)
		check(t, flakes) // fails unless it is 7
	})
}

func TestB(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		flakes := 0
		go fall(&flakes)
		time.Sleep(time.Hour)
		synctest.Wait()
		check(t, flakes)
	})
}

func TestC(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		flakes, done := 0, make(chan bool)
		go func() { fall(&flakes); close(done) }()
		<-done
		check(t, flakes)
	})
}

// endregion
