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

func TestRoom(t *testing.T) {
	var room [100]byte
	for _, m := range []clock.Move{{Number: 1, Seconds: 7200}, {Number: 300, Seconds: 100}} {
		n := testing.AllocsPerRun(10, func() { clock.AppendLine(room[:0], m) })
		if n > 0 {
			t.Fatalf("%v: got %v allocations, want none", m, n)
		}
	}
}
