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

func TestTheLineIsWrittenIntoTheRoom(t *testing.T) {
	dst := make([]byte, 1, 64)
	line := clock.AppendLine(dst, clock.Move{Number: 412, Seconds: 1204})
	if &line[0] != &dst[0] {
		t.Error("got the line in an array of its own, want it in that of dst")
	}
}
