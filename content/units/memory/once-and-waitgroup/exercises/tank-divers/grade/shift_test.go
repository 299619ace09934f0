package grade_test

import (
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	aquarium "course.example/units/memory/once-and-waitgroup/exercises/tank-divers/solution"
)

// night is what happens in one night. Each tank takes a minute to open, to scrub and to close.
type night struct {
	mu                       sync.Mutex
	off                      bool
	opened, scrubbed, closed int // while there was power
	late                     int // steps that came when the power was off
	shut                     int // scrubs when the hatch was not open
}

// step takes a minute, and is counted when it is done.
func (n *night) step(count *int) {
	time.Sleep(time.Minute)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.off {
		n.late++
		return
	}
	*count++
}

type tank struct {
	*night
	stuck, open bool
}

func (t *tank) Open() (aquarium.Hatch, error) {
	if t.stuck {
		time.Sleep(time.Minute)
		return nil, errors.New("hatch is stuck")
	}
	t.step(&t.opened)
	t.open = true
	return t, nil
}

func (t *tank) Scrub() {
	if !t.open {
		t.shut++
	}
	t.step(&t.scrubbed)
}

func (t *tank) Close() {
	t.open = false
	t.step(&t.closed)
}

// shift cleans tanks, of which some are stuck, and waits for what comes of it.
func shift(t *testing.T, n *night, tanks ...*tank) {
	t.Helper()
	s := &aquarium.Shift{PowerOff: func() {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.off = true
	}}
	start := time.Now()
	for _, one := range tanks {
		one.night = n
		s.Clean(one)
	}
	if took := time.Since(start); took != 0 {
		t.Errorf("%d tanks: Clean took %v, want it to return at once", len(tanks), took)
	}
	ended := make(chan struct{})
	go func() {
		s.End()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(time.Hour):
		t.Fatalf("%d tanks: after an hour End still waits, want it to return", len(tanks))
	}
	time.Sleep(time.Hour)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.late > 0 {
		t.Errorf("%d tanks: got %d steps of divers after the power was off, want 0", len(tanks), n.late)
	}
}

func TestThePowerStaysOnUntilTheLastHatchIsClosed(t *testing.T) {
	for range 20 {
		synctest.Test(t, func(t *testing.T) {
			n := &night{}
			shift(t, n, &tank{}, &tank{}, &tank{})
			if n.opened != 3 || n.scrubbed != 3 || n.closed != 3 || n.shut != 0 {
				t.Errorf("3 tanks: got %d opened, %d scrubbed (%d of them shut) and %d closed in time, want 3, 3 (0) and 3", n.opened, n.scrubbed, n.shut, n.closed)
			}
		})
		if t.Failed() {
			return
		}
	}
}

func TestAStuckHatchHoldsNobodyUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &night{}
		shift(t, n, &tank{}, &tank{stuck: true})
		if n.scrubbed != 1 || n.closed != 1 {
			t.Errorf("one of 2 hatches is stuck: got %d scrubbed and %d closed in time, want 1 and 1", n.scrubbed, n.closed)
		}
	})
}
