package grade_test

import (
	"testing"

	clock "course.example/units/project/configuration/exercises/tower-clock/solution"
)

func made(t *testing.T, what string, opts ...clock.Option) *clock.Clock {
	t.Helper()
	c, err := clock.New(opts...)
	if err != nil || c == nil {
		t.Fatalf("New(%s): got the error %v, want a clock", what, err)
	}
	return c
}

func strikes(t *testing.T, what string, c *clock.Clock, hour, want int) {
	t.Helper()
	if got := c.Strikes(hour); got != want {
		t.Errorf("New(%s): at %d got %d bells, want %d", what, hour, got, want)
	}
}

func refused(t *testing.T, what string, opts ...clock.Option) {
	t.Helper()
	if c, err := clock.New(opts...); err == nil || c != nil {
		t.Errorf("New(%s): got the error %v and a clock: %t; want an error and no clock", what, err, c != nil)
	}
}

func TestDefaultsHold(t *testing.T) {
	c := made(t, "")
	strikes(t, "", c, 6, 0)
	strikes(t, "", c, 7, 1)
	strikes(t, "", c, 22, 1)
	strikes(t, "", c, 23, 0)
}

func TestBothHoursCanMoveInAnyOrder(t *testing.T) {
	late := made(t, "From(22), To(23)", clock.From(22), clock.To(23))
	strikes(t, "From(22), To(23)", late, 22, 1)
	strikes(t, "From(22), To(23)", late, 21, 0)
	early := made(t, "To(5), From(4)", clock.To(5), clock.From(4))
	strikes(t, "To(5), From(4)", early, 5, 1)
	strikes(t, "To(5), From(4)", early, 6, 0)
}

func TestHoursThatDoNotFitAreRefused(t *testing.T) {
	refused(t, "From(22)", clock.From(22))
	refused(t, "To(7)", clock.To(7))
	refused(t, "From(9), To(8)", clock.From(9), clock.To(8))
}

func TestBadOptionsAreRefused(t *testing.T) {
	refused(t, "Bells(-1)", clock.Bells(-1))
	refused(t, "To(24)", clock.To(24))
	refused(t, "Bells(-1), Bells(2)", clock.Bells(-1), clock.Bells(2))
}

func TestASilentClockIsSilent(t *testing.T) {
	strikes(t, "Bells(0)", made(t, "Bells(0)", clock.Bells(0)), 12, 0)
	strikes(t, "Bells(3)", made(t, "Bells(3)", clock.Bells(3)), 12, 3)
}
