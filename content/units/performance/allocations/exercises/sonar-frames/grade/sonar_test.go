package grade_test

import (
	"testing"

	sonar "course.example/units/performance/allocations/exercises/sonar-frames/solution"
)

func TestAFrameIsAppended(t *testing.T) {
	for _, test := range []struct {
		dst   string
		frame sonar.Frame
		want  string
	}{
		{"", sonar.Frame{Ping: 12, Bearing: -30, Metres: 140}, "ping=12 bearing=-30 m=140\n"},
		{"", sonar.Frame{}, "ping=0 bearing=0 m=0\n"},
		{"# log\n", sonar.Frame{Ping: 70001, Bearing: 359, Metres: 5}, "# log\nping=70001 bearing=359 m=5\n"},
		{"x", sonar.Frame{Ping: -1 << 31, Bearing: 100, Metres: 1<<31 - 1}, "xping=-2147483648 bearing=100 m=2147483647\n"},
	} {
		if got := string(sonar.AppendFrame([]byte(test.dst), test.frame)); got != test.want {
			t.Errorf("appended to %q: got %q, want %q", test.dst, got, test.want)
		}
	}
}

func TestFramesFollowOneAnother(t *testing.T) {
	var log []byte
	for ping := range 3 {
		log = sonar.AppendFrame(log, sonar.Frame{Ping: ping, Bearing: 300, Metres: 900})
	}
	want := "ping=0 bearing=300 m=900\nping=1 bearing=300 m=900\nping=2 bearing=300 m=900\n"
	if string(log) != want {
		t.Errorf("three frames: got %q, want %q", log, want)
	}
}

func TestNothingIsAllocatedWhereThereIsRoom(t *testing.T) {
	buf := make([]byte, 0, 4096)
	n := 1000
	got := testing.AllocsPerRun(200, func() {
		n++
		buf = sonar.AppendFrame(buf[:0], sonar.Frame{Ping: n, Bearing: -300, Metres: n + 1000})
	})
	if got != 0 {
		t.Errorf("one frame into a buffer with room: got %v allocations, want 0", got)
	}
}
