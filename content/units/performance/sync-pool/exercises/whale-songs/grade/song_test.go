package grade_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	whales "course.example/units/performance/sync-pool/exercises/whale-songs/solution"
)

type shore struct {
	writes int
	got    []byte
	err    error
	during func()
}

func (s *shore) Write(p []byte) (int, error) {
	s.writes++
	if s.during != nil {
		call := s.during
		s.during = nil
		call()
	}
	s.got = append(s.got[:0], p...)
	if s.err != nil {
		return 0, s.err
	}
	return len(p), nil
}

func song(n int, first int16) (samples []int16, text string) {
	var b strings.Builder
	for i := range n {
		s := first - int16(i%500)
		samples = append(samples, s)
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.Itoa(int(s)))
	}
	return samples, b.String() + "\n"
}

func short(s string) string {
	if len(s) > 60 {
		return s[:40] + "... (" + strconv.Itoa(len(s)) + " bytes)"
	}
	return s
}

func TestEachSongArrivesInOneWrite(t *testing.T) {
	for _, n := range []int{3, 0, 9000, 1, 12} {
		s := new(shore)
		samples, want := song(n, 300)
		if err := whales.Send(s, samples); err != nil || s.writes != 1 || string(s.got) != want {
			t.Errorf("a song of %d samples: got %q in %d writes and error %v, want %q in 1 and no error", n, short(string(s.got)), s.writes, err, short(want))
		}
	}
}

func TestAnErrorOfTheShoreIsReturned(t *testing.T) {
	lost := errors.New("the shore is out of reach")
	samples, _ := song(3, 1)
	if err := whales.Send(&shore{err: lost}, samples); !errors.Is(err, lost) {
		t.Errorf("the Write fails: got error %v, want %v", err, lost)
	}
}

func TestTwoSongsAtATimeStayApart(t *testing.T) {
	a, wantA := song(5, 100)
	b, wantB := song(5, 200)
	first, second := new(shore), new(shore)
	first.during = func() { whales.Send(second, b) }
	whales.Send(first, a)
	if string(first.got) != wantA || string(second.got) != wantB {
		t.Errorf("a second song is sent while the first is written: got %q and %q, want %q and %q", first.got, second.got, wantA, wantB)
	}
}

func allocations(n int) float64 {
	s := &shore{got: make([]byte, 0, 1<<17)}
	samples, _ := song(n, -1000)
	return testing.AllocsPerRun(100, func() { whales.Send(s, samples) })
}

func TestAShortSongAllocatesNothing(t *testing.T) {
	if got := allocations(20); got != 0 {
		t.Errorf("one more song of 20 samples: got %v allocations, want 0", got)
	}
}

func TestALongSongAllocatesNothingLater(t *testing.T) {
	if got := allocations(7000); got != 0 {
		t.Errorf("one more song of 7000 samples: got %v allocations, want 0", got)
	}
}
