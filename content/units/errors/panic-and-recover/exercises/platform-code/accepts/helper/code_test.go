package platform_test

import (
	"fmt"
	"strings"
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

func TestOthers(t *testing.T) {
	for _, text := range []string{"", "Z9"} {
		raised := raisedBy(func() {
			if code, err := platform.ParseCode(text); err == nil {
				t.Errorf("ParseCode of %q: got %q and no error", text, code)
			}
		})
		if raised != nil {
			t.Errorf("ParseCode of %q: got a panic with %v, want an error", text, raised)
		}
	}
	defer func() {
		if text := fmt.Sprint(recover()); !strings.Contains(text, "Z9") {
			t.Errorf("MustCode of Z9: got the panic %s, want one that names it", text)
		}
	}()
	platform.MustCode("Z9")
}
