package grade_test

import (
	"testing"

	drift "course.example/units/performance/reflection-cost/exercises/ice-drift/solution"
)

func TestALineIsRead(t *testing.T) {
	for _, test := range []struct {
		line string
		want drift.Fix
	}{
		{"417;86400;-1203", drift.Fix{Tracker: 417, Seconds: 86400, Tenths: -1203}},
		{"0;0;0", drift.Fix{}},
		{"65535;1;712", drift.Fix{Tracker: 65535, Seconds: 1, Tenths: 712}},
		{"010;1;2", drift.Fix{Tracker: 10, Seconds: 1, Tenths: 2}},
		{"8;1782864000;-40000", drift.Fix{Tracker: 8, Seconds: 1782864000, Tenths: -40000}},
	} {
		if got, err := drift.Parse(test.line); got != test.want || err != nil {
			t.Errorf("line %q: got %+v and error %v, want %+v and no error", test.line, got, err, test.want)
		}
	}
}

func TestAWrongLineIsAnError(t *testing.T) {
	for _, line := range []string{
		"", "417", "417;86400", "417;86400;", "417;86400;-1203;5", "417;86400;-1203;", ";86400;-1203",
		"417;;-1203", "x;86400;-1203", "417;noon;-1203", "417;86400;-12x", "417;86400;1.5",
		"0x1a1;86400;-1203", "1_0;86400;-1203",
	} {
		if got, err := drift.Parse(line); err == nil {
			t.Errorf("line %q: got %+v and no error, want an error", line, got)
		}
	}
}

func TestANumberThatDoesNotFitIsAnError(t *testing.T) {
	for _, line := range []string{"65536;1;2", "70000;1;2", "-1;1;2", "4;99999999999999999999;2", "4;1;99999999999999999999", "18446744073709551617;1;2"} {
		if got, err := drift.Parse(line); err == nil {
			t.Errorf("line %q: got %+v and no error, want an error", line, got)
		}
	}
}

func TestReadingALineAllocatesNothing(t *testing.T) {
	got := testing.AllocsPerRun(100, func() {
		if _, err := drift.Parse("41700;86400;-1203"); err != nil {
			t.Fatalf("a right line: got error %v, want none", err)
		}
	})
	if got != 0 {
		t.Errorf("a right line: got %v allocations, want 0", got)
	}
}
