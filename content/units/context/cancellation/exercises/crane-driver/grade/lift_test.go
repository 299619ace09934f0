package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	crane "course.example/units/context/cancellation/exercises/crane-driver/solution"
)

var errRope, errGate = errors.New("rope is slack"), errors.New("gate is shut")

// yard notes what Give was given.
type yard struct {
	take, move       time.Duration
	moveErr, giveErr error
	takeErr          error
	give             time.Duration
	moved, given     int
	badge            string
	began, ended     time.Time
}

func (y *yard) Take(ctx context.Context) error {
	if y.takeErr != nil {
		return y.takeErr
	}
	select {
	case <-time.After(y.take):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (y *yard) Move(ctx context.Context, _ string) error {
	select {
	case <-time.After(y.move):
		y.moved++
		return y.moveErr
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (y *yard) Give(ctx context.Context) error {
	y.badge, y.began = crane.Badge(ctx), time.Now()
	defer func() { y.ended = time.Now() }()
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-time.After(y.give):
	case <-ctx.Done():
		return ctx.Err()
	}
	y.given++
	return y.giveErr
}

// lift lifts a load, and cancels after the given time unless that is 0.
func lift(t *testing.T, y *yard, cancelAfter time.Duration) (err error) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(crane.WithBadge(t.Context(), "driver 7"))
		defer cancel()
		if cancelAfter > 0 {
			time.AfterFunc(cancelAfter, cancel)
		}
		err = crane.Lift(ctx, y, "container 12")
	})
	return err
}

func TestTheCraneIsGivenBack(t *testing.T) {
	y := yard{move: time.Minute}
	err := lift(t, &y, time.Second)
	if y.given != 1 || !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled during the move: the crane was given back %d times, error %v; want once and %v", y.given, err, context.Canceled)
	}
	y = yard{move: time.Minute, moveErr: errRope}
	if err = lift(t, &y, 0); y.given != 1 || !errors.Is(err, errRope) {
		t.Errorf("the move fails: the crane was given back %d times, error %v; want once and %v", y.given, err, errRope)
	}
}

func TestGiveHasFiveSeconds(t *testing.T) {
	for _, cancelAfter := range []time.Duration{0, 30 * time.Second} {
		y := yard{move: time.Minute, give: time.Hour}
		_ = lift(t, &y, cancelAfter)
		if had := y.ended.Sub(y.began); had != 5*time.Second {
			t.Errorf("a move of a minute, cancelled after %v (0s: not at all), a yard that hangs: Give was ended after %v, want 5s", cancelAfter, had)
		}
		y = yard{move: time.Minute, give: 4 * time.Second}
		if _ = lift(t, &y, cancelAfter); y.given != 1 {
			t.Errorf("a move of a minute, cancelled after %v (0s: not at all), giving back takes 4s: the crane was given back %d times, want once", cancelAfter, y.given)
		}
	}
}

func TestGiveKnowsTheBadge(t *testing.T) {
	y := yard{move: time.Minute}
	_ = lift(t, &y, time.Second)
	if y.badge != "driver 7" {
		t.Errorf("Give found the badge %q, want %q", y.badge, "driver 7")
	}
}

func TestTheMoveEndsWithCtx(t *testing.T) {
	y := yard{move: time.Minute}
	_ = lift(t, &y, time.Second)
	if y.moved != 0 {
		t.Errorf("cancelled after a second of a minute: the load was moved all the way, want it to end with ctx")
	}
}

func TestALoadIsMoved(t *testing.T) {
	y := yard{move: time.Minute}
	if err := lift(t, &y, 0); err != nil || y.moved != 1 || y.given != 1 {
		t.Errorf("nothing fails: error %v, moved %d times, given back %d times; want <nil>, once and once", err, y.moved, y.given)
	}
}

func TestBothErrorsAreReturned(t *testing.T) {
	y := yard{moveErr: errRope, giveErr: errGate}
	if err := lift(t, &y, 0); !errors.Is(err, errRope) || !errors.Is(err, errGate) {
		t.Errorf("the move and giving back fail: got the error %v, want one that matches %q and %q", err, errRope, errGate)
	}
	y = yard{giveErr: errGate}
	if err := lift(t, &y, 0); !errors.Is(err, errGate) {
		t.Errorf("only giving back fails: got the error %v, want one that matches %q", err, errGate)
	}
}

func TestACraneThatWasNotTakenIsNotGivenBack(t *testing.T) {
	y := yard{takeErr: errGate}
	if err := lift(t, &y, 0); !errors.Is(err, errGate) || y.given != 0 || y.moved != 0 {
		t.Errorf("Take fails: error %v, moved %d times, given back %d times; want %v, not at all", err, y.moved, y.given, errGate)
	}
}

func TestTheWaitForTheCraneEndsWithCtx(t *testing.T) {
	y := yard{take: time.Hour, move: time.Minute}
	if err := lift(t, &y, time.Second); !errors.Is(err, context.Canceled) || y.given != 0 {
		t.Errorf("cancelled while another driver has the crane: error %v, given back %d times; want %v, not at all", err, y.given, context.Canceled)
	}
}
