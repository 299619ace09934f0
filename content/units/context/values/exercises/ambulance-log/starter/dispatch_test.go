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
