package grade_test

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	recorder "course.example/units/channels/buffering/exercises/flight-recorder/solution"
)

// fly sends n readings, one each interval, to a recorder that needs a second to write one.
func fly(t *testing.T, n, room int, interval time.Duration) (written, dropped int, held time.Duration) {
	t.Helper()
	var mu sync.Mutex
	write := func(recorder.Reading) {
		time.Sleep(time.Second)
		mu.Lock()
		defer mu.Unlock()
		written++
	}
	readings := make(chan recorder.Reading)
	returned := make(chan int, 1)
	go func() { returned <- recorder.Record(readings, write, room) }()
	synctest.Wait()
	for i := range n {
		start := time.Now()
		select {
		case readings <- recorder.Reading{Value: i}:
		case <-time.After(time.Hour):
			t.Fatalf("%d readings: number %d has not been received after an hour", n, i+1)
		}
		held = max(held, time.Since(start))
		time.Sleep(interval)
	}
	close(readings)
	select {
	case dropped = <-returned:
	case <-time.After(time.Hour):
		t.Fatalf("%d readings, then they are closed: Record has not returned after an hour", n)
	}
	mu.Lock()
	defer mu.Unlock()
	return written, dropped, held
}

func TestTheSensorsNeverWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, room := range []int{1, 5} {
			if _, _, held := fly(t, 40, room, 100*time.Millisecond); held != 0 {
				t.Errorf("readings come ten times too fast, room for %d: a sensor waited %v, want 0s", room, held)
			}
		}
	})
}

func TestEveryReadingIsWrittenOrCounted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, test := range []struct {
			n, room  int
			interval time.Duration
			written  int
		}{
			{3, 1, 2 * time.Second, 3},
			{4, 5, time.Millisecond, 4},
			{20, 5, time.Millisecond, 6},
			{20, 2, time.Millisecond, 3},
			{0, 4, 0, 0},
		} {
			written, dropped, _ := fly(t, test.n, test.room, test.interval)
			if written != test.written || dropped != test.n-test.written {
				t.Errorf("%d readings, one each %v, room for %d: when Record has returned %d are written and %d counted as dropped, want %d and %d",
					test.n, test.interval, test.room, written, dropped, test.written, test.n-test.written)
			}
		}
	})
}
