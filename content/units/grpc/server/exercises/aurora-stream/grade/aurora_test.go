package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	aurora "course.example/units/grpc/server/exercises/aurora-stream/solution"
)

var errBroken = errors.New("connection is broken")

type stream struct {
	ctx    context.Context
	sent   []int
	broken bool
}

func (s *stream) Context() context.Context { return s.ctx }

func (s *stream) Send(light *aurora.Light) error {
	if s.broken {
		return errBroken
	}
	if light == nil {
		s.sent = append(s.sent, -1)
		return errors.New("a nil light was sent")
	}
	s.sent = append(s.sent, light.Strength)
	return nil
}

type night struct {
	lights chan *aurora.Light
	quit   chan struct{}
	leave  context.CancelFunc
}

// watch lets something happen a minute after two lights were sent, and says what Watch returned, if it did.
func watch(t *testing.T, broken bool, happen func(night)) (err error, returned bool, sent []int) {
	ctx, leave := context.WithCancel(context.Background())
	defer leave()
	n := night{make(chan *aurora.Light), make(chan struct{}), leave}
	s := &stream{ctx: ctx, broken: broken}
	result := make(chan error, 1)
	go func() { result <- aurora.Watch(n.lights, n.quit, s) }()
	for _, strength := range []int{3, 5} {
		select {
		case n.lights <- &aurora.Light{Strength: strength}:
		case <-time.After(time.Second):
		}
	}
	time.Sleep(time.Minute)
	happen(n)
	time.Sleep(time.Second)
	select {
	case err = <-result:
		returned = true
	default:
	}
	sent = s.sent
	// Whoever still waits is let go.
	leave()
	select {
	case <-n.lights:
	default:
		close(n.lights)
	}
	synctest.Wait()
	return err, returned, sent
}

func TestTheServerIsGoingAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err, returned, _ := watch(t, false, func(n night) { close(n.quit) })
		if !returned || !errors.Is(err, aurora.ErrGoingAway) {
			t.Errorf("quit is closed: got returned %t with %v, want true with %q", returned, err, aurora.ErrGoingAway)
		}
	})
}

func TestTheClientHasGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err, returned, _ := watch(t, false, func(n night) { n.leave() })
		if !returned || !errors.Is(err, context.Canceled) {
			t.Errorf("the client's ctx ends: got returned %t with %v, want true with context canceled", returned, err)
		}
	})
}

func TestTheNightIsOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err, returned, sent := watch(t, false, func(n night) { close(n.lights) })
		if !returned || err != nil || len(sent) != 2 || sent[0] != 3 || sent[1] != 5 {
			t.Errorf("lights 3 and 5, then the channel is closed: got returned %t with %v, sent %v, want true with nil, sent [3 5]", returned, err, sent)
		}
	})
}

func TestALightThatCannotBeSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if err, returned, _ := watch(t, true, func(night) {}); !returned || !errors.Is(err, errBroken) {
			t.Errorf("Send fails: got returned %t with %v, want true with %q", returned, err, errBroken)
		}
	})
}
