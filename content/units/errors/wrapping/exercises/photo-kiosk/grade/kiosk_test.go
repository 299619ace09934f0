package grade_test

import (
	"errors"
	"fmt"
	"testing"

	kiosk "course.example/units/errors/wrapping/exercises/photo-kiosk/solution"
)

func check(t *testing.T, err error, want string) {
	t.Helper()
	if got := kiosk.Advice(err); got != want {
		t.Errorf("the print ended in %q (a %T): the kiosk shows %q, want %q", fmt.Sprint(err), err, got, want)
	}
}

func TestBareErrorsAreUnderstood(t *testing.T) {
	check(t, nil, "take your photos")
	check(t, kiosk.ErrPaper, "add paper")
	check(t, &kiosk.JamError{Flap: "B"}, "open flap B")
}

func TestWrappedErrorsAreUnderstood(t *testing.T) {
	check(t, fmt.Errorf("print 3 of 8: %w", kiosk.ErrPaper), "add paper")
	check(t, fmt.Errorf("print 3 of 8: %w", fmt.Errorf("tray 2: %w", kiosk.ErrPaper)), "add paper")
	check(t, fmt.Errorf("print 1 of 1: %w", &kiosk.JamError{Flap: "A"}), "open flap A")
	check(t, fmt.Errorf("print 1 of 1: %w", fmt.Errorf("roller: %w", &kiosk.JamError{Flap: "C"})), "open flap C")
}

func TestJoinedErrorsAreUnderstood(t *testing.T) {
	door := errors.New("door is open")
	check(t, errors.Join(door, kiosk.ErrPaper), "add paper")
	check(t, fmt.Errorf("printer 4: %w", errors.Join(door, fmt.Errorf("roller: %w", &kiosk.JamError{Flap: "D"}))), "open flap D")
}

func TestJamIsShownFirst(t *testing.T) {
	check(t, errors.Join(kiosk.ErrPaper, &kiosk.JamError{Flap: "E"}), "open flap E")
	check(t, fmt.Errorf("%w and %w", &kiosk.JamError{Flap: "F"}, kiosk.ErrPaper), "open flap F")
}

func TestOtherErrorsCallTheStaff(t *testing.T) {
	check(t, errors.New("door is open"), "call the staff")
	check(t, errors.New("no answer; the last message was: out of paper"), "call the staff")
	check(t, fmt.Errorf("print 2 of 2: %v", &kiosk.JamError{Flap: "B"}), "call the staff")
}
