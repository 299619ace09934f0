package grade_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	pass "course.example/units/context/timeouts/exercises/satellite-pass/solution"
)

// station is the ctx of a program that runs for weeks. It counts the contexts that it would have to end with it.
type station struct {
	context.Context
	done     chan struct{}
	ended    atomic.Bool
	children atomic.Int64
}

func newStation() *station {
	return &station{Context: context.Background(), done: make(chan struct{})}
}

func (s *station) Done() <-chan struct{} { return s.done }

func (s *station) Err() error {
	if s.ended.Load() {
		return context.Canceled
	}
	return nil
}

func (s *station) end() {
	s.ended.Store(true)
	close(s.done)
}

// AfterFunc is how package context enters a child in a parent that is not its own.
func (s *station) AfterFunc(f func()) (stop func() bool) {
	s.children.Add(1)
	left := make(chan struct{})
	var once atomic.Bool
	leave := func() bool {
		if !once.CompareAndSwap(false, true) {
			return false
		}
		s.children.Add(-1)
		close(left)
		return true
	}
	go func() {
		select {
		case <-s.done:
			if leave() {
				f()
			}
		case <-left:
		}
	}()
	return leave
}

type line struct{ ctx context.Context }

func (l line) Frame() (string, error) {
	if err := l.ctx.Err(); err != nil {
		return "", err
	}
	return "frame", nil
}

var errBusy = errors.New("antenna is busy")

// dialler keeps the ctx that it was given last. Each call takes five seconds.
type dialler struct {
	ctx  context.Context
	fail error
}

func (d *dialler) dial(ctx context.Context) (pass.Line, error) {
	time.Sleep(5 * time.Second)
	d.ctx = ctx
	if d.fail != nil {
		return nil, d.fail
	}
	return line{ctx}, nil
}

func begin(t *testing.T, ctx context.Context) *pass.Pass {
	t.Helper()
	p, err := pass.Begin(ctx, new(dialler).dial)
	if err != nil {
		t.Fatalf("Begin: got the error %v, want none", err)
	}
	return p
}

func TestFramesComeUntilTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := begin(t, t.Context())
		defer p.End()
		for _, after := range []time.Duration{0, time.Minute, 8 * time.Minute} {
			time.Sleep(after)
			if got, err := p.Frame(); got != "frame" || err != nil {
				t.Errorf("a pass that nobody has ended, %v later: got %q and the error %v, want a frame", after, got, err)
			}
		}
	})
}

func TestEndEndsTheContextOfTheLine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStation()
		defer s.end()
		var d dialler
		p, err := pass.Begin(s, d.dial)
		if err != nil {
			t.Fatalf("Begin: got the error %v, want none", err)
		}
		time.Sleep(time.Minute)
		p.End()
		time.Sleep(time.Second)
		if err := d.ctx.Err(); err != context.Canceled {
			t.Errorf("a second after End the ctx of the line has the error %v, want %v: its timer runs on", err, context.Canceled)
		}
		if n := s.children.Load(); n != 0 {
			t.Errorf("a second after End the caller's ctx keeps %d contexts, want 0", n)
		}
	})
}

func TestAFailedBeginLeavesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStation()
		defer s.end()
		d := dialler{fail: errBusy}
		if _, err := pass.Begin(s, d.dial); !errors.Is(err, errBusy) {
			t.Errorf("the dial fails: got the error %v, want one that wraps %q", err, errBusy)
		}
		time.Sleep(time.Second)
		if d.ctx.Err() == nil {
			t.Errorf("a second after the dial has failed its ctx has not ended, want it ended: its timer runs on for ten minutes")
		}
		if n := s.children.Load(); n != 0 {
			t.Errorf("a second after the dial has failed the caller's ctx keeps %d contexts, want 0", n)
		}
	})
}

func TestAPassLastsTenMinutesAtMost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := begin(t, t.Context())
		defer p.End()
		time.Sleep(10 * time.Minute)
		if _, err := p.Frame(); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ten minutes after its beginning: got the error %v, want %v", err, context.DeadlineExceeded)
		}
	})
}

func TestThePassEndsWithItsCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStation()
		p := begin(t, s)
		defer p.End()
		s.end()
		time.Sleep(time.Second)
		if _, err := p.Frame(); !errors.Is(err, context.Canceled) {
			t.Errorf("a second after the caller's ctx has ended: got the error %v, want %v", err, context.Canceled)
		}
	})
}
