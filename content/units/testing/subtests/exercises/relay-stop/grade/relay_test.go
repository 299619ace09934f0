package relay_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	relay "course.example/units/testing/subtests/exercises/relay-stop/solution"
)

// fake is a test that ends when end is called, as a *testing.T ends.
type fake struct {
	ctx      context.Context
	cancel   context.CancelFunc
	cleanups []func()
	messages []string
}

func newFake() *fake {
	f := &fake{}
	f.ctx, f.cancel = context.WithCancel(context.Background())
	return f
}

func (f *fake) Helper()                  {}
func (f *fake) Context() context.Context { return f.ctx }
func (f *fake) Cleanup(c func())         { f.cleanups = append(f.cleanups, c) }

func (f *fake) Errorf(format string, args ...any) {
	f.messages = append(f.messages, fmt.Sprintf(format, args...))
}

func (f *fake) end() {
	f.cancel()
	for len(f.cleanups) > 0 {
		last := f.cleanups[len(f.cleanups)-1]
		f.cleanups = f.cleanups[:len(f.cleanups)-1]
		last()
	}
}

// slow takes so long to stop, and then gives its error.
type slow struct {
	takes   time.Duration
	err     error
	started context.Context
	stops   int
}

func (s *slow) Start(ctx context.Context) { s.started = ctx }

func (s *slow) Stop(ctx context.Context) error {
	s.stops++
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
	}
	select {
	case <-time.After(s.takes):
		return s.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func TestTheRelayHasTimeToStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f, r := newFake(), &slow{takes: 3 * time.Second}
		relay.Run(f, r)
		time.Sleep(time.Minute)
		f.end()
		if r.stops != 1 || len(f.messages) > 0 {
			t.Errorf("stopping takes 3s: got %d calls of Stop and %q, want 1 and no message", r.stops, f.messages)
		}
	})
}

func TestTheRelayRunsUntilTheTestEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f, r := newFake(), &slow{}
		relay.Run(f, r)
		time.Sleep(time.Minute)
		if r.stops != 0 || r.started == nil || r.started.Err() != nil {
			t.Errorf("in the test: got %d calls of Stop, want none, and a ctx of Start that is alive", r.stops)
		}
		f.end()
		if r.started != nil && r.started.Err() == nil {
			t.Error("after the test: the ctx of Start has not ended, want it to end with the test")
		}
	})
}

func TestAHungRelayIsGivenUpAfterFiveSeconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f, r := newFake(), &slow{takes: time.Hour}
		relay.Run(f, r)
		time.Sleep(time.Minute)
		begin := time.Now()
		f.end()
		if took := time.Since(begin); took != 5*time.Second || len(f.messages) != 1 {
			t.Errorf("a relay that hangs: took %v with messages %q, want 5s and one message", took, f.messages)
		}
	})
}

func TestAnErrorOfStopIsReported(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f, r := newFake(), &slow{err: errors.New("two readings lost")}
		relay.Run(f, r)
		f.end()
		if len(f.messages) != 1 {
			t.Errorf("Stop returned an error: got messages %q, want one", f.messages)
		}
	})
}
