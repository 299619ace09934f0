package grade_test

import (
	"testing"

	rink "course.example/units/project/configuration/exercises/ice-rink/solution"
)

func check(t *testing.T, what string, celsius, fans int, opts ...rink.Option) {
	t.Helper()
	c, err := rink.New(opts...)
	if err != nil || c == nil {
		t.Errorf("New(%s): got %v, %v; want a cooler and no error", what, c, err)
		return
	}
	if gotC, gotFans := c.Settings(); gotC != celsius || gotFans != fans {
		t.Errorf("New(%s): got %d degrees and %d fans, want %d and %d", what, gotC, gotFans, celsius, fans)
	}
}

func refused(t *testing.T, what string, opts ...rink.Option) {
	t.Helper()
	if c, err := rink.New(opts...); err == nil || c != nil {
		t.Errorf("New(%s): got the error %v and a cooler: %t; want an error and no cooler", what, err, c != nil)
	}
}

func TestZeroIsAValueLikeOthers(t *testing.T) {
	check(t, "WithTarget(0)", 0, 2, rink.WithTarget(0))
	check(t, "WithFans(0)", -5, 0, rink.WithFans(0))
	check(t, "WithFans(0), WithTarget(0)", 0, 0, rink.WithFans(0), rink.WithTarget(0))
}

func TestDefaultsHold(t *testing.T) {
	check(t, "", -5, 2)
	check(t, "WithTarget(-12)", -12, 2, rink.WithTarget(-12))
	check(t, "WithFans(7)", -5, 7, rink.WithFans(7))
}

func TestBadValuesAreRefused(t *testing.T) {
	refused(t, "WithTarget(1)", rink.WithTarget(1))
	refused(t, "WithTarget(-13)", rink.WithTarget(-13))
	refused(t, "WithFans(-1)", rink.WithFans(-1))
	refused(t, "WithFans(-2)", rink.WithFans(-2))
	refused(t, "WithWarn(nil)", rink.WithWarn(nil))
}

func TestAGoodOptionHidesNoBadOne(t *testing.T) {
	refused(t, "WithTarget(5), WithFans(3)", rink.WithTarget(5), rink.WithFans(3))
	refused(t, "WithFans(3), WithTarget(5)", rink.WithFans(3), rink.WithTarget(5))
	refused(t, "WithFans(-4), WithFans(4)", rink.WithFans(-4), rink.WithFans(4))
}

func TestTheLastOptionWins(t *testing.T) {
	check(t, "WithFans(3), WithFans(6)", -5, 6, rink.WithFans(3), rink.WithFans(6))
	check(t, "WithFans(3), WithFans(0)", -5, 0, rink.WithFans(3), rink.WithFans(0))
}

func TestWarnings(t *testing.T) {
	quiet, err := rink.New()
	if err != nil {
		t.Fatalf("New(): got the error %v", err)
	}
	quiet.Measured(3)
	var got []string
	c, err := rink.New(rink.WithWarn(func(s string) { got = append(got, s) }))
	if err != nil {
		t.Fatalf("New(WithWarn(f)): got the error %v", err)
	}
	c.Measured(-6)
	c.Measured(-5)
	c.Measured(-1)
	if len(got) != 1 || got[0] != "ice at -1 degrees" {
		t.Errorf("measured -6, -5 and -1: got the warnings %q, want one of -1 degrees", got)
	}
}
