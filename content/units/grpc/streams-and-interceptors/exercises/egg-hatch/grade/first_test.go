package grade_test

import (
	"context"
	"errors"
	"io"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	hatchery "course.example/units/grpc/streams-and-interceptors/exercises/egg-hatch/solution"
)

var errSensor, errDown = errors.New("sensor is broken"), errors.New("hatchery is down")

// step is what the stream gives after a while.
type step struct {
	after time.Duration
	event hatchery.Event
	err   error
}

type client struct {
	steps []step
	down  bool
	rest  context.Context // ends at the end of the test, if there is one

	mu     sync.Mutex
	opened int
	open   int
}

type stream struct {
	client *client
	ctx    context.Context
	steps  []step
	ended  bool
}

func (c *client) Watch(ctx context.Context) (hatchery.Stream, error) {
	if c.down {
		return nil, errDown
	}
	c.mu.Lock()
	c.opened++
	c.open++
	c.mu.Unlock()
	if c.rest != nil {
		var cancel context.CancelFunc
		ctx, cancel = context.WithCancel(ctx)
		context.AfterFunc(c.rest, cancel)
	}
	s := &stream{client: c, ctx: ctx, steps: c.steps}
	context.AfterFunc(ctx, s.end)
	return s, nil
}

func (s *stream) end() {
	s.client.mu.Lock()
	defer s.client.mu.Unlock()
	if !s.ended {
		s.ended = true
		s.client.open--
	}
}

func (s *stream) Recv() (*hatchery.Event, error) {
	if len(s.steps) == 0 {
		<-s.ctx.Done()
		return nil, s.ctx.Err()
	}
	next := s.steps[0]
	s.steps = s.steps[1:]
	select {
	case <-time.After(next.after):
	case <-s.ctx.Done():
		return nil, s.ctx.Err()
	}
	if next.err != nil {
		s.end()
		return nil, next.err
	}
	return &next.event, nil
}

func (s *stream) CloseSend() error { return nil }

func (s *stream) Context() context.Context { return s.ctx }

// first says what First returned, and how many streams are open a minute later.
func first(t *testing.T, c *client) (tray int, err error, open int) {
	type answer struct {
		tray int
		err  error
	}
	ctx, leave := context.WithCancel(context.Background())
	answers := make(chan answer, 1)
	go func() {
		tray, err := hatchery.First(ctx, c)
		answers <- answer{tray, err}
	}()
	select {
	case got := <-answers:
		tray, err = got.tray, got.err
	case <-time.After(100 * 24 * time.Hour):
		err = errors.New("First has not returned")
	}
	time.Sleep(time.Minute)
	synctest.Wait()
	c.mu.Lock()
	open = c.open
	c.mu.Unlock()
	if ctx.Err() != nil {
		t.Errorf("the caller's ctx: got %v, want nil", ctx.Err())
	}
	// Whatever is left is let go.
	leave()
	synctest.Wait()
	return tray, err, open
}

func TestNothingIsLeftAfterTheFirstEgg(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &client{steps: []step{
			{after: time.Hour, event: hatchery.Event{Tray: 4}},
			{after: 20 * time.Minute, event: hatchery.Event{Tray: 7, Hatched: true}},
			{after: time.Minute, event: hatchery.Event{Tray: 2, Hatched: true}},
		}}
		tray, err, open := first(t, c)
		if tray != 7 || err != nil {
			t.Errorf("got tray %d and %v, want tray 7 and nil", tray, err)
		}
		if open != 0 {
			t.Errorf("streams that are open after First has returned: got %d, want 0", open)
		}
	})
}

func TestNothingIsLeftAfterAColdTray(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &client{steps: []step{
			{after: time.Minute, event: hatchery.Event{Tray: 4}},
			{after: time.Minute, event: hatchery.Event{Tray: 3, Cold: true}},
			{after: time.Minute, event: hatchery.Event{Tray: 2, Hatched: true}},
		}}
		_, err, open := first(t, c)
		if !errors.Is(err, hatchery.ErrCold) {
			t.Errorf("got %v, want %q", err, hatchery.ErrCold)
		}
		if open != 0 {
			t.Errorf("streams that are open after First has returned: got %d, want 0", open)
		}
	})
}

func TestAnEggMayTakeWeeks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &client{steps: []step{{after: 21 * 24 * time.Hour, event: hatchery.Event{Tray: 9, Hatched: true}}}}
		tray, err, open := first(t, c)
		if tray != 9 || err != nil || open != 0 {
			t.Errorf("got tray %d, %v and %d streams open, want tray 9, nil and 0", tray, err, open)
		}
	})
}

func TestItEndsWithItsCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, leave := context.WithCancel(context.Background())
		rest, end := context.WithCancel(context.Background())
		result := make(chan error, 1)
		go func() {
			_, err := hatchery.First(ctx, &client{steps: []step{{after: 24 * time.Hour, event: hatchery.Event{Tray: 1}}}, rest: rest})
			result <- err
		}()
		time.Sleep(time.Hour)
		leave()
		synctest.Wait()
		select {
		case err := <-result:
			if err != context.Canceled {
				t.Errorf("the caller's ctx ends: got %v, want %v", err, context.Canceled)
			}
		default:
			t.Errorf("the caller's ctx ends: First has not returned, want %v", context.Canceled)
		}
		// Whoever still waits is let go.
		end()
		synctest.Wait()
	})
}

func TestErrorsComeBackAsTheyAre(t *testing.T) {
	for _, want := range []error{io.EOF, errSensor} {
		synctest.Test(t, func(t *testing.T) {
			c := &client{steps: []step{{after: time.Minute, err: want}}}
			if _, err, _ := first(t, c); err != want || c.opened != 1 {
				t.Errorf("Recv: got %v from %d streams, want %q from 1", err, c.opened, want)
			}
		})
	}
	synctest.Test(t, func(t *testing.T) {
		if _, err, _ := first(t, &client{down: true}); err != errDown {
			t.Errorf("Watch: got %v, want %q", err, errDown)
		}
	})
}
