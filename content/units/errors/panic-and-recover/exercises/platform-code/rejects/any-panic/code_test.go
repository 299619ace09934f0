package platform_test

import (
	"testing"

	platform "course.example/units/errors/panic-and-recover/exercises/platform-code/solution"
)

// raisedBy returns the value that f panics with, or nil.
func raisedBy(f func()) (raised any) {
	defer func() { raised = recover() }()
	f()
	return nil
}

func TestCode(t *testing.T) {
	raised := raisedBy(func() {
		if code, err := platform.ParseCode("B7"); code != "B7" || err != nil {
			t.Errorf("ParseCode of B7: got %q and error %v", code, err)
		}
		if code := platform.MustCode("B7"); code != "B7" {
			t.Errorf("MustCode of B7: got %q", code)
		}
	})
	if raised != nil {
		t.Errorf("B7 is a platform: got a panic with %v", raised)
	}
}

func TestParseCodeReturnsErrors(t *testing.T) {
	for _, text := range []string{"", "B", "G1", "b7", "B77", "BB"} {
		var err error
		raised := raisedBy(func() { _, err = platform.ParseCode(text) })
		if raised != nil || err == nil {
			t.Errorf("ParseCode of %q: got error %v and panic %v, want an error and no panic", text, err, raised)
		}
	}
}

func TestMustCodePanics(t *testing.T) {
	if raisedBy(func() { platform.MustCode("G1") }) == nil {
		t.Errorf("MustCode of G1: got no panic")
	}
}
