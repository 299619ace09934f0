package grade_test

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	vacuum "course.example/units/channels/buffering/exercises/vacuum-map/solution"
)

// phone gets the map, which takes ten seconds.
type phone struct {
	mu                   sync.Mutex
	changes, seen, syncs int
}

func (p *phone) change() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.changes++
}

func (p *phone) sync() {
	p.mu.Lock()
	now := p.changes
	p.syncs++
	p.mu.Unlock()
	time.Sleep(10 * time.Second)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.seen = now
}

func (p *phone) state() (changes, seen, syncs int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.changes, p.seen, p.syncs
}

// move changes the map n times and gives how long that took, an hour at most.
func move(t *testing.T, p *phone, s *vacuum.Syncer, n int) time.Duration {
	t.Helper()
	start := time.Now()
	moved := make(chan bool, 1)
	go func() {
		for range n {
			p.change()
			s.Moved()
		}
		moved <- true
	}()
	select {
	case <-moved:
	case <-time.After(time.Hour):
		t.Fatalf("%d calls of Moved have not returned after an hour", n)
	}
	return time.Since(start)
}

func TestChangesDuringASyncShareOneMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &phone{}
		s := vacuum.Start(p.sync)
		synctest.Wait()
		move(t, p, s, 1)
		time.Sleep(time.Second)
		move(t, p, s, 20)
		time.Sleep(time.Hour)
		if _, seen, syncs := p.state(); syncs != 2 || seen != 21 {
			t.Errorf("one change, and 20 more while it is synced: got %d syncs and %d changes on the phone, want 2 and 21", syncs, seen)
		}
		s.Close()
	})
}

func TestMovedDoesNotWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &phone{}
		s := vacuum.Start(p.sync)
		synctest.Wait()
		if took := move(t, p, s, 300); took != 0 {
			t.Errorf("300 changes at once: Moved took %v, want 0s", took)
		}
		time.Sleep(time.Hour)
		s.Close()
	})
}

func TestMovedDoesNotWaitWhereSeveralCallIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &phone{}
		s := vacuum.Start(p.sync)
		synctest.Wait()
		for range 10 {
			move(t, p, s, 1)
			time.Sleep(time.Second)
			start := time.Now()
			var all sync.WaitGroup
			for range 4 {
				all.Go(func() {
					p.change()
					s.Moved()
				})
			}
			all.Wait()
			if took := time.Since(start); took != 0 {
				t.Errorf("four changes at the same moment, while a sync is under way: Moved took %v, want 0s", took)
			}
			time.Sleep(time.Minute)
			if changes, seen, _ := p.state(); seen != changes {
				t.Errorf("a minute after four changes at the same moment: %d of %d changes are on the phone, want all", seen, changes)
			}
		}
		s.Close()
	})
}

func TestNoChangeIsLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &phone{}
		s := vacuum.Start(p.sync)
		synctest.Wait()
		for _, pause := range []time.Duration{time.Second, 3 * time.Second, 12 * time.Second, time.Minute} {
			move(t, p, s, 1)
			time.Sleep(pause)
		}
		time.Sleep(time.Hour)
		if changes, seen, _ := p.state(); seen != changes {
			t.Errorf("an hour after the last change: %d of %d changes are on the phone, want all", seen, changes)
		}
		for _, n := range []int{1, 1} {
			move(t, p, s, n)
			time.Sleep(5 * time.Second)
		}
		s.Close()
		if changes, seen, _ := p.state(); seen != changes {
			t.Errorf("the last change comes during a sync, then Close: when it has returned %d of %d changes are on the phone, want all", seen, changes)
		}
	})
}

func TestNothingIsSentWithoutAChange(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &phone{}
		s := vacuum.Start(p.sync)
		time.Sleep(time.Hour)
		move(t, p, s, 1)
		time.Sleep(time.Hour)
		s.Close()
		if _, _, syncs := p.state(); syncs != 1 {
			t.Errorf("one change in two hours: got %d syncs, want 1", syncs)
		}
	})
}
