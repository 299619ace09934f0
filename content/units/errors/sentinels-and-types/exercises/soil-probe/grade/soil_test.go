package grade_test

import (
	"errors"
	"fmt"
	"testing"

	soil "course.example/units/errors/sentinels-and-types/exercises/soil-probe/solution"
)

var errCable = errors.New("cable cut")

// radioError is a cause of a type, which counts how often it is asked.
type radioError struct {
	channel int
	asked   int
}

func (e *radioError) Error() string { return fmt.Sprintf("channel %d jammed", e.channel) }

func (e *radioError) Is(error) bool {
	e.asked++
	return false
}

func is(t *testing.T, err, target error, want bool) {
	t.Helper()
	if got := errors.Is(err, target); got != want {
		tries := 0
		if r, ok := errors.AsType[*soil.ReadError](err); ok {
			tries = r.Tries
		}
		name := fmt.Sprintf("%q", target)
		if target != soil.ErrOffline && target.Error() == soil.ErrOffline.Error() {
			name = "another error with the text of ErrOffline"
		}
		t.Errorf("after %d tries: errors.Is(err, %s): got %t, want %t; err is %q", tries, name, got, want, err)
	}
}

func TestCauseIsFound(t *testing.T) {
	for tries := range 5 {
		is(t, &soil.ReadError{Probe: "B4", Tries: tries, Err: errCable}, errCable, true)
		is(t, &soil.ReadError{Probe: "B4", Tries: tries, Err: fmt.Errorf("row 4: %w", errCable)}, errCable, true)
		err := fmt.Errorf("morning round: %w", &soil.ReadError{Probe: "B4", Tries: tries, Err: &radioError{channel: 6}})
		radio, ok := errors.AsType[*radioError](err)
		if !ok {
			t.Errorf("after %d tries: errors.AsType[*radioError] finds nothing in %q, want the cause", tries, err)
		} else if radio.channel != 6 {
			t.Errorf("after %d tries: errors.AsType finds channel %d, want 6", tries, radio.channel)
		}
	}
}

func TestThreeTriesAreOffline(t *testing.T) {
	for _, tries := range []int{3, 4, 9} {
		is(t, &soil.ReadError{Probe: "C1", Tries: tries}, soil.ErrOffline, true)
		is(t, &soil.ReadError{Probe: "C1", Tries: tries, Err: errCable}, soil.ErrOffline, true)
		is(t, fmt.Errorf("morning round: %w", &soil.ReadError{Probe: "C1", Tries: tries, Err: errCable}), soil.ErrOffline, true)
	}
}

func TestFewerTriesAreNotOffline(t *testing.T) {
	for _, tries := range []int{0, 1, 2} {
		is(t, &soil.ReadError{Probe: "C1", Tries: tries}, soil.ErrOffline, false)
		is(t, &soil.ReadError{Probe: "C1", Tries: tries, Err: errCable}, soil.ErrOffline, false)
		is(t, &soil.ReadError{Probe: "C1", Tries: tries, Err: fmt.Errorf("gateway: %w", soil.ErrOffline)}, soil.ErrOffline, true)
	}
}

func TestOtherTargetsDoNotMatch(t *testing.T) {
	for _, tries := range []int{1, 3} {
		is(t, &soil.ReadError{Probe: "A2", Tries: tries, Err: errCable}, errors.New("battery empty"), false)
		is(t, &soil.ReadError{Probe: "A2", Tries: tries}, errCable, false)
		is(t, &soil.ReadError{Probe: "A2", Tries: tries}, errors.New("probe offline"), false)
		is(t, &soil.ReadError{Probe: "A2", Tries: tries}, &soil.ReadError{Probe: "A3", Tries: tries}, false)
	}
}

func TestTargetIsNotUnwrapped(t *testing.T) {
	is(t, &soil.ReadError{Probe: "A2", Tries: 3}, fmt.Errorf("yesterday: %w", soil.ErrOffline), false)
}

func TestCauseIsAskedOnce(t *testing.T) {
	for _, tries := range []int{1, 3} {
		radio := &radioError{channel: 6}
		errors.Is(&soil.ReadError{Probe: "D7", Tries: tries, Err: radio}, errCable)
		if radio.asked != 1 {
			t.Errorf("one call of errors.Is asked the cause %d times, want once: errors.Is walks to it by itself", radio.asked)
		}
	}
}

func TestIsLeavesTheWalkToErrorsIs(t *testing.T) {
	var err any = &soil.ReadError{Probe: "D7", Tries: 3, Err: errCable}
	if own, ok := err.(interface{ Is(error) bool }); ok && own.Is(errCable) {
		t.Errorf("the method Is, called with the cause as its target: got true, want false; errors.Is comes to the cause by Unwrap")
	}
}

func TestTextsStay(t *testing.T) {
	for _, c := range []struct {
		err  *soil.ReadError
		want string
	}{
		{&soil.ReadError{Probe: "B4", Tries: 3, Err: errCable}, "probe B4: cable cut"},
		{&soil.ReadError{Probe: "B4", Tries: 3}, "probe B4: no answer"},
	} {
		if got := c.err.Error(); got != c.want {
			t.Errorf("Error(): got %q, want %q", got, c.want)
		}
	}
}
