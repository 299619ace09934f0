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
