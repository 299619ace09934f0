package grade_test

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"

	ice "course.example/units/generics/iterators/exercises/canal-ice/solution"
)

var errProbe = errors.New("probe is frozen")

// readings yields numbers; a negative one is a reading that failed.
func readings(taken *int, all ...int) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for _, mm := range all {
			*taken++
			var err error
			if mm < 0 {
				mm, err = 0, fmt.Errorf("reading %d: %w", *taken, errProbe)
			}
			if !yield(mm, err) {
				return
			}
		}
	}
}

// loop goes over what is at least 120 mm, until leave says so.
func loop(t *testing.T, seq iter.Seq2[int, error], leave func(mm int, err error) bool) (got []string) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("after %q: got a panic (%v), want none", got, v)
		}
	}()
	for mm, err := range ice.Thick(seq, 120) {
		switch {
		case err == nil:
			got = append(got, fmt.Sprint(mm))
		case errors.Is(err, errProbe):
			got = append(got, err.Error())
		default:
			got = append(got, "another error: "+err.Error())
		}
		if leave(mm, err) {
			break
		}
	}
	return got
}

func never(int, error) bool { return false }

func TestThinIceIsLeftOut(t *testing.T) {
	var taken int
	got := loop(t, readings(&taken, 90, 120, 0, 200, 119), never)
	if want := []string{"120", "200"}; !slices.Equal(got, want) {
		t.Errorf("90, 120, 0, 200 and 119 mm, at least 120: got %q, want %q", got, want)
	}
	if got := loop(t, readings(&taken), never); len(got) != 0 {
		t.Errorf("no readings: got %q, want none", got)
	}
}

func TestAFailedReadingIsHandedOn(t *testing.T) {
	var taken int
	got := loop(t, readings(&taken, 150, -1), never)
	if want := []string{"150", "reading 2: probe is frozen"}; !slices.Equal(got, want) {
		t.Errorf("150 mm and a reading that failed: got %q, want %q", got, want)
	}
}

func TestReadingsAfterAFailedOneCome(t *testing.T) {
	var taken int
	got := loop(t, readings(&taken, -1, 90, 150, -1, -1, 130), never)
	want := []string{"reading 1: probe is frozen", "150", "reading 4: probe is frozen", "reading 5: probe is frozen", "130"}
	if !slices.Equal(got, want) {
		t.Errorf("readings 1, 4 and 5 of 6 failed, and the loop goes on: got %q, want %q", got, want)
	}
}

func TestTheLoopMayBeLeftAtAnything(t *testing.T) {
	var taken int
	loop(t, readings(&taken, 90, -1, -1, 150), func(mm int, err error) bool { return err != nil })
	if taken != 2 {
		t.Errorf("the loop is left at the error of reading 2: got %d readings taken, want 2", taken)
	}
	taken = 0
	loop(t, readings(&taken, 150, 150, -1), func(mm int, err error) bool { return err == nil })
	if taken != 1 {
		t.Errorf("the loop is left at the thick ice of reading 1: got %d readings taken, want 1", taken)
	}
}
