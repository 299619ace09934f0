package skipass_test

import (
	"errors"
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

func TestTopUpReturnsAtOnce(t *testing.T) {
	for _, path := range paths {
		synctest.Test(t, func(t *testing.T) {
			told := make(chan error, 10)
			start := time.Now()
			newTerminal(path.closed, time.Minute).TopUp(path.cents, func(err error) {
				time.Sleep(time.Second)
				told <- err
			})
			if took := time.Since(start); took != 0 {
				t.Errorf("%s: TopUp took %v, want 0s", path.name, took)
			}
			time.Sleep(time.Hour)
		})
	}
}
