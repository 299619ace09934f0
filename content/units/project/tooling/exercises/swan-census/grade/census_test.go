package grade_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	census "course.example/units/project/tooling/exercises/swan-census/solution"
)

func TestTheSheetKeepsItsCounts(t *testing.T) {
	s := census.NewSheet()
	s.Add("mute", 12)
	s.Add("whooper", 3)
	s.Add("mute", 4)
	if got := s.Total(); got != 19 {
		t.Errorf("Total() after 12, 3 and 4 swans: got %d, want 19", got)
	}
	other := census.NewSheet()
	other.Add("black", 2)
	if got := other.Total(); got != 2 {
		t.Errorf("Total() of a second sheet with 2 swans: got %d, want 2", got)
	}
	for _, test := range []struct {
		sheet *census.Sheet
		want  string
	}{
		{s, "mute: 16\nwhooper: 3\n"},
		{other, "black: 2\n"},
		{census.NewSheet(), ""},
	} {
		var b strings.Builder
		if err := test.sheet.Write(&b); err != nil || b.String() != test.want {
			t.Errorf("Write: got %q and the error %v, want %q and none", b.String(), err, test.want)
		}
	}
}

func TestWhiteSpaceDoesNotCount(t *testing.T) {
	s := census.NewSheet()
	s.Add(" mute", 1)
	s.Add("mute \t", 2)
	s.Add("black necked", 4)
	var b strings.Builder
	err := s.Write(&b)
	if want := "black necked: 4\nmute: 3\n"; err != nil || b.String() != want {
		t.Errorf("got %q and the error %v, want %q and none", b.String(), err, want)
	}
}

func TestNoCountIsLost(t *testing.T) {
	s := census.NewSheet()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 10 {
				s.Add("mute", 1)
			}
		})
	}
	wg.Wait()
	if got := s.Total(); got != 80 {
		t.Errorf("eight volunteers added ten swans each: Total() is %d, want 80", got)
	}
	var b strings.Builder
	if err := s.Write(&b); err != nil || b.String() != "mute: 80\n" {
		t.Errorf("eight volunteers added ten swans each: got %q and the error %v, want %q and none", b.String(), err, "mute: 80\n")
	}
}

var errFull = errors.New("no space left on device")

// disk has room for some bytes.
type disk struct{ room int }

func (d *disk) Write(p []byte) (int, error) {
	if len(p) > d.room {
		return 0, errFull
	}
	d.room -= len(p)
	return len(p), nil
}

func TestAFullDiskIsReported(t *testing.T) {
	s := census.NewSheet()
	s.Add("mute", 12)
	if err := s.Write(&disk{}); !errors.Is(err, errFull) {
		t.Errorf("a short sheet on a full disk: got the error %v, want %q in it", err, errFull)
	}
	for range 4 {
		s.Add(strings.Repeat("long", 2000), 1)
		s.Add(strings.Repeat("wide", 2000), 1)
	}
	if err := s.Write(&disk{room: 4096}); !errors.Is(err, errFull) {
		t.Errorf("a long sheet on a disk with little room: got the error %v, want %q in it", err, errFull)
	}
	if err := s.Write(&disk{room: 1 << 20}); err != nil {
		t.Errorf("a disk with room: got the error %v, want none", err)
	}
}
