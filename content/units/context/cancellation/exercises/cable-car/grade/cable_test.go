package grade_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	cable "course.example/units/context/cancellation/exercises/cable-car/solution"
)

var (
	errWind  = errors.New("wind too strong")
	errBrake = errors.New("brake is hot")
	errMotor = errors.New("motor failed")
	errStorm = errors.New("storm warning")
)

// drive takes some minutes, then returns err. It wraps the error of its ctx.
func drive(minutes int, err error) func(context.Context) error {
	return func(ctx context.Context) error {
		select {
		case <-time.After(time.Duration(minutes) * time.Minute):
			return err
		case <-ctx.Done():
			return fmt.Errorf("halted: %w", ctx.Err())
		}
	}
}

// guard returns err after some minutes. Once its ctx has ended it returns last, after a second.
func guard(minutes int, err, last error) func(context.Context) error {
	return func(ctx context.Context) error {
		select {
		case <-time.After(time.Duration(minutes) * time.Minute):
			return err
		case <-ctx.Done():
			time.Sleep(time.Second)
			return last
		}
	}
}

func TestTheGuardsErrorIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := cable.Ride(t.Context(), drive(9, nil), guard(60, errBrake, nil), guard(3, errWind, nil))
		if !errors.Is(err, errWind) {
			t.Errorf("the guard for the wind stops the car: got the error %v, want %v", err, errWind)
		}
	})
}

func TestTheFirstGuardCounts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := cable.Ride(t.Context(), drive(9, nil), guard(3, errWind, nil), guard(60, nil, errBrake))
		if !errors.Is(err, errWind) || errors.Is(err, errBrake) {
			t.Errorf("the wind stops the car, and as it stops a brake gets hot: got the error %v, want %v", err, errWind)
		}
	})
}

func TestTheCallersCauseIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancelCause(t.Context())
		time.AfterFunc(2*time.Minute, func() { stop(errStorm) })
		if err := cable.Ride(ctx, drive(9, nil), guard(60, errWind, nil)); !errors.Is(err, errStorm) {
			t.Errorf("the caller cancels with a cause: got the error %v, want %v", err, errStorm)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancelCause(t.Context())
		time.AfterFunc(2*time.Minute, func() { stop(errStorm) })
		err := cable.Ride(ctx, drive(9, nil), guard(60, errWind, errBrake))
		if !errors.Is(err, errStorm) || errors.Is(err, errBrake) {
			t.Errorf("the caller cancels with a cause, and as the car stops a brake gets hot: got the error %v, want %v", err, errStorm)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if err := cable.Ride(ctx, drive(9, nil), guard(60, errWind, nil)); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the caller's deadline is over: got the error %v, want %v", err, context.DeadlineExceeded)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeoutCause(t.Context(), time.Minute, errStorm)
		defer cancel()
		if err := cable.Ride(ctx, drive(9, nil), guard(60, errWind, nil)); !errors.Is(err, errStorm) {
			t.Errorf("the caller's deadline is over, and has a cause: got the error %v, want %v", err, errStorm)
		}
	})
}

func TestTheErrorOfDriveIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := cable.Ride(t.Context(), drive(5, errMotor), guard(60, errWind, nil), guard(60, errWind, errBrake))
		if !errors.Is(err, errMotor) {
			t.Errorf("the motor fails: got the error %v, want %v", err, errMotor)
		}
	})
}

func TestACarThatHasArrivedIsNoError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if err := cable.Ride(t.Context(), drive(5, nil), guard(60, errWind, nil)); err != nil {
			t.Errorf("the car arrives: got the error %v, want <nil>", err)
		}
		if err := cable.Ride(t.Context(), drive(5, nil), guard(60, errWind, errBrake), guard(1, nil, nil)); err != nil {
			t.Errorf("the car arrives, and a brake gets hot after that: got the error %v, want <nil>", err)
		}
		if err := cable.Ride(t.Context(), drive(5, nil)); err != nil {
			t.Errorf("the car arrives, without guards: got the error %v, want <nil>", err)
		}
		lastMetre := func(context.Context) error {
			time.Sleep(5 * time.Minute)
			return nil
		}
		if err := cable.Ride(t.Context(), lastMetre, guard(4, errWind, nil)); err != nil {
			t.Errorf("a guard wants to stop the car on its last metre, and it arrives: got the error %v, want <nil>", err)
		}
	})
}

func TestAllGuardsHaveReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for name, end := range map[string]error{"the car arrives": nil, "the motor fails": errMotor} {
			var returned atomic.Int64
			slow := func(ctx context.Context) error {
				<-ctx.Done()
				time.Sleep(time.Minute)
				returned.Add(1)
				return nil
			}
			_ = cable.Ride(t.Context(), drive(5, end), slow, slow)
			if n := returned.Load(); n != 2 {
				t.Errorf("%s: %d of 2 guards have returned when Ride returns, want 2", name, n)
			}
			time.Sleep(time.Hour)
		}
	})
}
