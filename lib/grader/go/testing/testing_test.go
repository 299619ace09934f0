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

func TestFuzzRunsItsSeeds(t *testing.T) {
	tests := []struct {
		name string
		f    func(f *harness.F)
		want string
	}{
		{"each as a subtest", func(f *harness.F) {
			f.Add("a", 1)
			f.Add("b", 2)
			f.Fuzz(func(t *harness.T, s string, n int) {
				if n == 2 {
					t.Errorf("%s %s %d", f.Name(), s, n)
				}
			})
		}, "1 TestIt; 1 TestIt/seed#0; 4 TestIt/seed#0; 1 TestIt/seed#1; 2 TestIt/seed#1 TestIt b 2; 5 TestIt/seed#1; 5 TestIt; 9  token"},
		{"no seeds", func(f *harness.F) { f.Fuzz(func(t *harness.T, b []byte) { t.Error("run") }) }, "1 TestIt; 4 TestIt; 9  token"},
		{"no target", func(f *harness.F) {}, "1 TestIt; 2 TestIt returned without calling F.Fuzz, F.Fail, or F.Skip; 5 TestIt; 9  token"},
		{"Skip", func(f *harness.F) { f.SkipNow() }, "1 TestIt; 6 TestIt; 9  token"},
		{"another number of values", func(f *harness.F) {
			f.Add("a")
			f.Fuzz(func(*harness.T, string, int) {})
		}, "1 TestIt; 2 TestIt wrong number of values in corpus entry: 1, want 2; 5 TestIt; 9  token"},
		{"another type", func(f *harness.F) {
			f.Add("a")
			f.Fuzz(func(*harness.T, []byte) {})
		}, "1 TestIt; 2 TestIt mismatched types in corpus entry: [string], want [[]uint8]; 5 TestIt; 9  token"},
		{"F in its target", func(f *harness.F) {
			f.Add(true)
			f.Fuzz(func(*harness.T, bool) { f.Error("no") })
		}, "1 TestIt; 1 TestIt/seed#0; 7 TestIt/seed#0 testing: f.Error was called inside the fuzz target, use t.Error instead; 5 TestIt/seed#0; 5 TestIt; 9  token"},
		{"no function", func(f *harness.F) { f.Fuzz(1) }, "1 TestIt; 7 TestIt testing: F.Fuzz must receive a function; 5 TestIt; 9  token"},
		{"a type that cannot be made up", func(f *harness.F) { f.Add([]int{1}) }, "1 TestIt; 7 TestIt testing: unsupported type to Add []int; 5 TestIt; 9  token"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := told(harness.Fuzzing(test.f)); got != test.want {
				t.Errorf("told %q, want %q", got, test.want)
			}
		})
	}
}

func TestAllocsPerRun(t *testing.T) {
	var keep *[64]byte
	if got := harness.AllocsPerRun(10, func() { keep = new([64]byte) }); got != 1 {
		t.Errorf("got %v allocations, want 1", got)
	}
	_ = keep
}
