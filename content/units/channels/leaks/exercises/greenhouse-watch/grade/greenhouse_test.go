package grade_test

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	greenhouse "course.example/units/channels/leaks/exercises/greenhouse-watch/solution"
)

func TestReadsAtEveryInterval(t *testing.T) {
	for _, every := range []time.Duration{time.Second, 20 * time.Minute} {
		synctest.Test(t, func(t *testing.T) {
			var reads atomic.Int64
			stop := greenhouse.Watch(every, func() { reads.Add(1) })
			time.Sleep(3*every + every/2)
			if got := reads.Load(); got != 3 {
				t.Errorf("every %v, after 3.5 intervals: got %d reads, want 3", every, got)
			}
			stop()
			time.Sleep(5 * every)
			if got := reads.Load(); got != 3 {
				t.Errorf("every %v, 5 intervals after stop: got %d reads, want the 3 from before", every, got)
			}
		})
	}
}

func TestNoGoroutineIsLeftAfterStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stop := greenhouse.Watch(time.Hour, func() {})
		time.Sleep(150 * time.Minute)
		stop()
		// Half an hour before the next reading would be due.
		synctest.Wait()
	})
}

func TestNothingIsReadWhenStoppedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var reads atomic.Int64
		stop := greenhouse.Watch(time.Minute, func() { reads.Add(1) })
		stop()
		time.Sleep(time.Hour)
		if got := reads.Load(); got != 0 {
			t.Errorf("stopped before the first interval was over: got %d reads, want 0", got)
		}
	})
}

func TestStopMayBeCalledTwice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stop := greenhouse.Watch(time.Minute, func() {})
		time.Sleep(90 * time.Second)
		stop()
		time.Sleep(time.Second)
		stopped := make(chan bool, 1)
		go func() {
			// A panic here ends the test.
			stop()
			stopped <- true
		}()
		synctest.Wait()
		if len(stopped) == 0 {
			t.Error("the second call of stop: it blocks, want that it returns")
		}
	})
}

func TestReadMayCallStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var reads atomic.Int64
		stops := make(chan func(), 1)
		returned := false
		stops <- greenhouse.Watch(time.Minute, func() {
			reads.Add(1)
			stop := <-stops
			stop()
			returned = true
			stops <- stop
		})
		time.Sleep(10 * time.Minute)
		synctest.Wait()
		if len(stops) == 0 {
			t.Fatal("the first read calls stop: the call blocks, want that it returns")
		}
		if got := reads.Load(); got != 1 || !returned {
			t.Errorf("the first read calls stop: got %d reads, want 1", got)
		}
	})
}

func TestOneStopEndsOneWatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var first, second atomic.Int64
		stopFirst := greenhouse.Watch(time.Minute, func() { first.Add(1) })
		stopSecond := greenhouse.Watch(time.Minute, func() { second.Add(1) })
		time.Sleep(90 * time.Second)
		stopFirst()
		time.Sleep(2 * time.Minute)
		if first.Load() != 1 || second.Load() != 3 {
			t.Errorf("the first of two watches is stopped after 1 read, the other runs on: got %d and %d reads, want 1 and 3", first.Load(), second.Load())
		}
		stopSecond()
	})
}
