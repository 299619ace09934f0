package clock_test

import (
	"testing"

	clock "course.example/units/performance/reflection-cost/exercises/chess-clock/solution"
)

func TestAppendLine(t *testing.T) {
	m := clock.Move{Number: 41, Seconds: 1204}
	got := string(clock.AppendLine([]byte("# game 3\n"), m))
	if want := "# game 3\nmove 41: 1204 s\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAppendLineAllocatesLittle(t *testing.T) {
	got := testing.AllocsPerRun(100, func() {
		clock.AppendLine(nil, clock.Move{Number: 412, Seconds: 1204})
	})
	if got > 4 {
		t.Errorf("a line: got %v allocations, want at most 4", got)
	}
}
