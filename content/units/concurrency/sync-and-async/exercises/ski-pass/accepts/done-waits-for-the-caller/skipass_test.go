package skipass_test

import (
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	skipass "course.example/units/concurrency/sync-and-async/exercises/ski-pass/solution"
)

var errCard = errors.New("card refused")

// newTerminal returns a terminal that refuses each card after so long.
func newTerminal(closed bool, takes time.Duration) *skipass.Terminal {
	terminal := &skipass.Terminal{Charge: func(int) error {
		time.Sleep(takes)
		return errCard
	}}
	terminal.Closed.Store(closed)
	return terminal
}

var paths = []struct {
	name   string
	closed bool
	cents  int
	want   error
}{
	{"no amount", false, 0, skipass.ErrAmount},
	{"closed", true, 500, skipass.ErrClosed},
	{"refused card", false, 500, errCard},
}

func TestDoneIsToldTheError(t *testing.T) {
	for _, path := range paths {
		synctest.Test(t, func(t *testing.T) {
			told := make(chan error, 10)
			newTerminal(path.closed, 0).TopUp(path.cents, func(err error) { told <- err })
			if err := <-told; !errors.Is(err, path.want) {
				t.Errorf("%s: got %v, want %v", path.name, err, path.want)
			}
		})
	}
}

func TestDoneMayWaitForTheCaller(t *testing.T) {
	for _, path := range paths {
		synctest.Test(t, func(t *testing.T) {
			returned := make(chan struct{})
			var early, calls atomic.Int32
			done := func(error) {
				calls.Add(1)
				select {
				case <-returned:
				case <-time.After(time.Second):
					early.Add(1)
				}
			}
			newTerminal(path.closed, time.Minute).TopUp(path.cents, done)
			close(returned)
			since := time.Now()
			for calls.Load() == 0 {
				time.Sleep(time.Second)
			}
			if early.Load() > 0 {
				t.Errorf("%s: TopUp waited for done", path.name)
			}
			if waited := time.Since(since); path.want == errCard && waited < 30*time.Second {
				t.Errorf("%s: TopUp waited for the charge", path.name)
			}
			time.Sleep(10 * time.Minute)
			if got := calls.Load(); got != 1 {
				t.Errorf("%s: got %d calls of done, want 1", path.name, got)
			}
		})
	}
}
