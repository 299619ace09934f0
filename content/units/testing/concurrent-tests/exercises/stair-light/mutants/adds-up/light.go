// Package stair lights a staircase.
package stair

import (
	"sync"
	"time"
)

// A Light goes on when something moves. It goes off 90 seconds after the last
// move, or by hand. It may be used by several goroutines.
type Light struct {
	mu    sync.Mutex
	until time.Time
	timer *time.Timer
	on    bool
}

// Move switches the light on for 90 seconds from now.
func (l *Light) Move() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.on = true
	l.until = later(l.until, time.Now()).Add(90 * time.Second)
	if l.timer == nil {
		l.timer = time.AfterFunc(90*time.Second, l.expire)
		return
	}
	l.timer.Reset(time.Until(l.until))
}

// expire does nothing where a move or a hand came first.
func (l *Light) expire() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !time.Now().Before(l.until) {
		l.on = false
	}
}

// later returns the later of two times.
func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// Off switches the light off by hand.
func (l *Light) Off() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.on = false
}

// IsOn says whether the light is on.
func (l *Light) IsOn() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.on
}
