package grade_test

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"

	river "course.example/units/memory/mutexes/exercises/river-levels/solution"
)

var errRadio = errors.New("radio silence")

// within runs f and says whether it has returned in time.
func within(d time.Duration, f func()) bool {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
		return true
	case <-time.After(d):
		return false
	}
}

func TestNobodyWaitsForTheGaugeOfAnother(t *testing.T) {
	asked := make(chan struct{}, 9)
	release := make(chan struct{})
	l := river.New(func(name string) (int, error) {
		if name == "slow" {
			asked <- struct{}{}
			<-release
		}
		return len(name), nil
	})
	l.Level("Aare")
	go l.Level("slow")
	<-asked
	if !within(2*time.Second, func() { l.Level("Aare") }) {
		t.Fatal("one asks the gauge of the slow river: another waits for the level of the Aare, which is known")
	}
	if !within(2*time.Second, func() { l.Level("Rhone") }) {
		t.Fatal("one asks the gauge of the slow river: another waits for the level of the Rhone, want it to ask at once")
	}
	close(release)
	if !within(2*time.Second, func() { l.Level("slow") }) {
		t.Fatal("the slow gauge has answered, and yet nobody gets its level")
	}
}

func TestKnownLevelsAreNotAskedAgain(t *testing.T) {
	var calls atomic.Int64
	l := river.New(func(name string) (int, error) {
		calls.Add(1)
		return 240, nil
	})
	for range 3 {
		if cm, err := l.Level("Aare"); cm != 240 || err != nil {
			t.Fatalf("got %d, %v, want 240, nil", cm, err)
		}
	}
	if got := calls.Load(); got != 1 {
		t.Errorf("three calls in a row for one river: the gauge was asked %d times, want once", got)
	}
	if got := l.Asked(); got != 1 {
		t.Errorf("the gauge was asked once: Asked says %d", got)
	}
}

func TestErrorsAreNotKept(t *testing.T) {
	var calls atomic.Int64
	l := river.New(func(name string) (int, error) {
		if calls.Add(1) == 1 {
			return 0, errRadio
		}
		return 310, nil
	})
	if _, err := l.Level("Inn"); !errors.Is(err, errRadio) {
		t.Fatalf("the gauge fails: got error %v, want %v", err, errRadio)
	}
	var cm int
	var err error
	if within(2*time.Second, func() { cm, err = l.Level("Inn") }) && (cm != 310 || err != nil) {
		t.Errorf("the gauge works again: got %d, %v, want 310, nil", cm, err)
	}
}

func TestAFailureIsAskedToo(t *testing.T) {
	l := river.New(func(name string) (int, error) { return 0, errRadio })
	l.Level("Inn")
	var asked int
	if within(2*time.Second, func() { asked = l.Asked() }) && asked != 1 {
		t.Errorf("a gauge was asked once, and failed: Asked says %d, want 1", asked)
	}
}

func TestAfterAnErrorTheOthersGoOn(t *testing.T) {
	l := river.New(func(name string) (int, error) {
		if name == "Inn" {
			return 0, errRadio
		}
		return 55, nil
	})
	l.Level("Inn")
	if !within(2*time.Second, func() { l.Level("Po") }) {
		t.Fatal("one call has failed: the next one waits forever")
	}
}

func TestManyMayAskAtOnce(t *testing.T) {
	l := river.New(func(name string) (int, error) { return int(name[0]), nil })
	var right, answers atomic.Int64
	for i := range 60 {
		go func() {
			if cm, err := l.Level(string(rune('A' + i))); cm == 'A'+i && err == nil {
				right.Add(1)
			}
			answers.Add(1)
		}()
	}
	for wait := 0; answers.Load() < 60 && wait < 300; wait++ {
		time.Sleep(10 * time.Millisecond)
	}
	if got := right.Load(); got != 60 {
		t.Fatalf("60 goroutines ask for 60 rivers: got %d right answers, want 60", got)
	}
	if got := l.Asked(); got != 60 {
		t.Errorf("60 goroutines have asked for 60 rivers: Asked says %d, want 60", got)
	}
}
