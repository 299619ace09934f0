package grade_test

import (
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	flood "course.example/units/memory/data-races/exercises/flood-model/solution"
)

// after computes the levels in the given time.
func after(d time.Duration, levels ...float64) func() []float64 {
	return func() []float64 {
		time.Sleep(d)
		return levels
	}
}

// within waits until n has reached want, at most so long.
func within(d time.Duration, n *atomic.Int64, want int64) bool {
	for waited := time.Duration(0); n.Load() < want; waited += 5 * time.Millisecond {
		if waited > d {
			return false
		}
		time.Sleep(5 * time.Millisecond)
	}
	return true
}

func TestAlarmIsSeenByAll(t *testing.T) {
	for _, takes := range []time.Duration{0, 20 * time.Millisecond, 40 * time.Millisecond, 2 * time.Second} {
		f := flood.Start(after(takes, 2.5, 3, 8.1, 4), 5)
		var alarms, calm, answers atomic.Int64
		for range 4 {
			go func() {
				if f.Alarm() {
					alarms.Add(1)
				} else {
					calm.Add(1)
				}
				answers.Add(1)
			}()
		}
		within(takes+1500*time.Millisecond, &answers, 4)
		if n := calm.Load(); n > 0 {
			t.Fatalf("a level is 8.1, the limit 5: Alarm says false to %d of 4 that ask, want true for all", n)
		}
		if alarms.Load() == 0 {
			t.Fatalf("a level is 8.1, the limit 5, computing takes %v: nobody is answered 1.5s later", takes)
		}
	}
}

func TestWhoAsksAtOnceWaits(t *testing.T) {
	// With one thread the goroutine of Start cannot be faster than the next line.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if f := flood.Start(after(20*time.Millisecond, 8.1), 5); !f.Alarm() {
		t.Error("asked at once: Alarm says false, want it to wait, and then true")
	}
	if f := flood.Start(after(20*time.Millisecond, 8.1), 5); !slices.Equal(f.Levels(), []float64{8.1}) {
		t.Error("asked at once: Levels does not give the levels, want it to wait for them")
	}
}

func TestNoAlarmBelowTheLimit(t *testing.T) {
	f := flood.Start(after(20*time.Millisecond, 2.5, 3, 5), 5)
	if f.Alarm() {
		t.Error("the highest level is 5, the limit 5: got an alarm, want none")
	}
}

func TestEverybodyIsAnswered(t *testing.T) {
	f := flood.Start(after(20*time.Millisecond, 2, 9), 5)
	var right atomic.Int64
	for range 3 {
		go func() {
			if slices.Equal(f.Levels(), []float64{2, 9}) && f.Alarm() {
				right.Add(1)
			}
		}()
	}
	if !within(1500*time.Millisecond, &right, 3) {
		t.Fatalf("3 goroutines ask for levels and alarm: got %d right answers, want 3", right.Load())
	}
	if !slices.Equal(f.Levels(), []float64{2, 9}) || !f.Alarm() {
		t.Error("who asks long after is not given the levels and the alarm")
	}
}

func TestTheForecastIsComputedInTheBackground(t *testing.T) {
	var began atomic.Int64
	release := make(chan struct{})
	returned := make(chan *flood.Forecast, 1)
	go func() {
		returned <- flood.Start(func() []float64 {
			began.Add(1)
			<-release
			return []float64{1}
		}, 5)
	}()
	time.Sleep(500 * time.Millisecond)
	select {
	case <-returned:
	default:
		t.Error("Start waits for the computing, want it to return at once")
	}
	if !within(time.Second, &began, 1) {
		t.Error("nobody has asked yet: the computing has not begun, want it to run in the background")
	}
	close(release)
}
