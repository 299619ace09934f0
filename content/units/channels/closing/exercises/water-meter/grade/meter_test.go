package grade_test

import (
	"slices"
	"testing"
	"testing/synctest"
	"time"

	meter "course.example/units/channels/closing/exercises/water-meter/solution"
)

// start begins a feed of a meter that needs a second for each reading and counts from first.
func start(first int) *meter.Feed {
	next := first - 1
	return meter.Start(func() int {
		time.Sleep(time.Second)
		next++
		return next
	})
}

func TestNothingPanicsAfterStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// Stopped now while the feed reads, now while it waits for somebody to take a reading.
		for _, pause := range []time.Duration{0, 500 * time.Millisecond, 5 * time.Second} {
			for range 20 {
				feed := start(1)
				<-feed.Readings()
				time.Sleep(pause)
				feed.Stop()
			}
		}
		time.Sleep(time.Minute)
	})
}

func TestReadingsComeInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, first := range []int{1, 480} {
			feed := start(first)
			var got, want []int
			for i := range 5 {
				time.Sleep(time.Duration(i) * time.Second)
				got, want = append(got, <-feed.Readings()), append(want, first+i)
			}
			if !slices.Equal(got, want) {
				t.Errorf("a meter that counts from %d: got %v, want %v", first, got, want)
			}
			feed.Stop()
		}
		time.Sleep(time.Minute)
	})
}

func TestARangeEndsAfterStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		feed := start(1)
		hasEnded := make(chan struct{})
		go func() {
			for range feed.Readings() {
			}
			close(hasEnded)
		}()
		time.Sleep(2500 * time.Millisecond)
		feed.Stop()
		select {
		case <-hasEnded:
		case <-time.After(time.Minute):
			t.Fatal("a minute after Stop the range still waits: Readings was not closed")
		}
		// A reading may still be under way.
		time.Sleep(time.Minute)
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		feed := start(1)
		<-feed.Readings()
		// The next reading is there by now, and nobody takes it.
		time.Sleep(10 * time.Second)
		feed.Stop()
		time.Sleep(time.Minute)
	})
}
