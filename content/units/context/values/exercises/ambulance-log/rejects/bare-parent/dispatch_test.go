package dispatch_test

import (
	"context"
	"testing"

	dispatch "course.example/units/context/values/exercises/ambulance-log/solution"
)

// want checks what an accessor returns.
func want(t *testing.T, name, got string, ok bool, wantValue string, wantOK bool) {
	t.Helper()
	if got != wantValue || ok != wantOK {
		t.Errorf("%s: got %q and %t, want %q and %t", name, got, ok, wantValue, wantOK)
	}
}

func TestUnit(t *testing.T) {
	unit, ok := dispatch.Unit(context.Background())
	want(t, "no unit", unit, ok, "", false)
	unit, ok = dispatch.Unit(dispatch.WithUnit(context.Background(), "A7"))
	want(t, "unit A7", unit, ok, "A7", true)
}

func TestBoth(t *testing.T) {
	ctx := dispatch.WithIncident(dispatch.WithUnit(context.Background(), "A7"), "fire")
	unit, ok := dispatch.Unit(ctx)
	want(t, "unit under an incident", unit, ok, "A7", true)
	incident, ok := dispatch.Incident(ctx)
	want(t, "incident over a unit", incident, ok, "fire", true)
}

func TestTheRadioChannelIsNoUnit(t *testing.T) {
	ctx := context.WithValue(context.Background(), "unit", "channel 4")
	unit, ok := dispatch.Unit(ctx)
	want(t, "only a radio channel", unit, ok, "", false)
}

func TestAnEmptyUnitIsAUnit(t *testing.T) {
	unit, ok := dispatch.Unit(dispatch.WithUnit(context.Background(), ""))
	want(t, "empty unit", unit, ok, "", true)
}

func TestSiblings(t *testing.T) {
	one := dispatch.WithUnit(context.Background(), "A7")
	two := dispatch.WithUnit(context.Background(), "B2")
	unit, ok := dispatch.Unit(one)
	want(t, "first call", unit, ok, "A7", true)
	unit, ok = dispatch.Unit(two)
	want(t, "second call", unit, ok, "B2", true)
}
