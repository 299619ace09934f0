package testing_test

import (
	"errors"
	"strings"
	"testing"

	harness "gograder/testing"
)

// Runs one test of the harness and returns what it told the host: "code name text" for each report.
func told(f func(t *harness.T)) string {
	harness.Reported = nil
	harness.Main([]harness.InternalTest{{Name: "TestIt", F: f}}, "token")
	var lines []string
	for _, r := range harness.Reported {
		text, _, _ := strings.Cut(r.Text, "\n")
		lines = append(lines, strings.TrimSpace(strings.Join([]string{string(rune('0' + r.Code)), r.Name, text}, " ")))
	}
	return strings.Join(lines, "; ")
}

func TestReports(t *testing.T) {
	tests := []struct {
		name string
		f    func(t *harness.T)
		want string
	}{
		{"passes", func(t *harness.T) { t.Log("seen") }, "1 TestIt; 3 TestIt seen; 4 TestIt; 9  token"},
		{"Error goes on", func(t *harness.T) { t.Error("a", 1); t.Errorf("b %d", 2) }, "1 TestIt; 2 TestIt a 1; 2 TestIt b 2; 5 TestIt; 9  token"},
		{"Fatal ends", func(t *harness.T) { t.Fatal("stop"); t.Error("no") }, "1 TestIt; 2 TestIt stop; 5 TestIt; 9  token"},
		{"Skip", func(t *harness.T) { t.Skip("not here") }, "1 TestIt; 3 TestIt not here; 6 TestIt; 9  token"},
		{"a panic", func(t *harness.T) { panic(errors.New("broken")) }, "1 TestIt; 7 TestIt broken; 5 TestIt; 9  token"},
		{"a panic after an Error", func(t *harness.T) { t.Error("a"); panic("b") }, "1 TestIt; 2 TestIt a; 7 TestIt b; 5 TestIt; 9  token"},
		{"a panic in Cleanup", func(t *harness.T) { t.Cleanup(func() { panic("late") }) }, "1 TestIt; 7 TestIt late; 5 TestIt; 9  token"},
		{"a subtest fails its parent", func(t *harness.T) {
			if t.Run("sub one", func(t *harness.T) { t.Fail() }) {
				t.Error("Run said true")
			}
		}, "1 TestIt; 1 TestIt/sub_one; 5 TestIt/sub_one; 5 TestIt; 9  token"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := told(test.f); got != test.want {
				t.Errorf("told %q, want %q", got, test.want)
			}
		})
	}
}

func TestContextEndsBeforeCleanup(t *testing.T) {
	var order []string
	told(func(t *harness.T) {
		ctx := t.Context()
		t.Cleanup(func() { order = append(order, "first given", ctx.Err().Error()) })
		t.Cleanup(func() { order = append(order, "last given") })
	})
	if got := strings.Join(order, ", "); got != "last given, first given, context canceled" {
		t.Errorf("got %s", got)
	}
}

func TestAllocsPerRun(t *testing.T) {
	var keep *[64]byte
	if got := harness.AllocsPerRun(10, func() { keep = new([64]byte) }); got != 1 {
		t.Errorf("got %v allocations, want 1", got)
	}
	_ = keep
}
