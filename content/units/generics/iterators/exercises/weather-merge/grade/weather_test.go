package grade_test

import (
	"fmt"
	"iter"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	weather "course.example/units/generics/iterators/exercises/weather-merge/solution"
)

type station struct {
	minutes              []int
	opened, closed, read int
}

func (s *station) readings() iter.Seq[weather.Reading] {
	return func(yield func(weather.Reading) bool) {
		s.opened++
		defer func() { s.closed++ }()
		for _, m := range s.minutes {
			s.read++
			if !yield(weather.Reading{Minute: m, Value: float64(len(s.minutes))}) {
				return
			}
		}
	}
}

// closed says whether each loop opened every station once and closed it.
func closed(t *testing.T, when string, loops int, stations ...*station) {
	t.Helper()
	for i, s := range stations {
		if s.opened != loops || s.closed != loops {
			t.Errorf("%s: got station %c opened %d times and closed %d times, want %d of both", when, 'a'+i, s.opened, s.closed, loops)
		}
	}
}

// take gives up to most readings as minute and station, the one of n readings.
func take(t *testing.T, seq iter.Seq[weather.Reading], most int) (got []string) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("a loop that takes up to %d readings: got a panic (%v), want none", most, v)
		}
	}()
	for r := range seq {
		if got = append(got, fmt.Sprintf("%d/%v", r.Minute, r.Value)); len(got) == most {
			break
		}
	}
	return got
}

func TestReadingsComeByMinute(t *testing.T) {
	for _, test := range []struct {
		a, b []int
		want []string
	}{
		{[]int{1, 4, 4}, []int{0, 4, 6, 9}, []string{"0/4", "1/3", "4/3", "4/3", "4/4", "6/4", "9/4"}},
		{[]int{5, 6}, []int{1}, []string{"1/1", "5/2", "6/2"}},
		{nil, []int{1, 2}, []string{"1/2", "2/2"}},
		{[]int{0, 0}, nil, []string{"0/2", "0/2"}},
		{nil, nil, nil},
	} {
		a, b := &station{minutes: test.a}, &station{minutes: test.b}
		if got := take(t, weather.Merge(a.readings(), b.readings()), 99); !slices.Equal(got, test.want) {
			t.Errorf("minutes %v of a and %v of b, as minute/readings of the station: got %v, want %v", test.a, test.b, got, test.want)
		}
		closed(t, fmt.Sprintf("minutes %v of a and %v of b, after a whole loop", test.a, test.b), 1, a, b)
	}
}

func TestBothStationsAreClosedAfterABreak(t *testing.T) {
	for most := 1; most <= 5; most++ {
		a, b := &station{minutes: []int{1, 3}}, &station{minutes: []int{2, 4, 5}}
		if got := take(t, weather.Merge(a.readings(), b.readings()), most); len(got) != most {
			t.Errorf("a loop that takes %d readings: got %d", most, len(got))
		}
		closed(t, fmt.Sprintf("after a break at reading %d", most), 1, a, b)
	}
}

func TestBothStationsAreClosedAfterAPanic(t *testing.T) {
	a, b := &station{minutes: []int{1, 3}}, &station{minutes: []int{2, 4}}
	got := func() (value any) {
		defer func() { value = recover() }()
		for range weather.Merge(a.readings(), b.readings()) {
			panic("hail")
		}
		return nil
	}()
	if got != "hail" {
		t.Errorf("the body of the loop panics with hail: got %v from the loop, want hail", got)
	}
	closed(t, "after a panic in the body", 1, a, b)
}

func TestNoMoreIsReadThanNeeded(t *testing.T) {
	a, b := &station{minutes: []int{1, 3, 5, 7, 9}}, &station{minutes: []int{2, 4, 6, 8}}
	take(t, weather.Merge(a.readings(), b.readings()), 2)
	if got := a.read + b.read; got > 3 {
		t.Errorf("a loop that takes 2 readings of 9: got %d read from the stations, want 3 at most", got)
	}
}

func TestEachLoopReadsFromTheStart(t *testing.T) {
	a, b := &station{minutes: []int{1, 3}}, &station{minutes: []int{2}}
	seq := weather.Merge(a.readings(), b.readings())
	take(t, seq, 1)
	want := []string{"1/2", "2/1", "3/2"}
	if got := take(t, seq, 99); !slices.Equal(got, want) {
		t.Errorf("the second loop over one Merge: got %v, want %v", got, want)
	}
	closed(t, "after two loops", 2, a, b)
	a, b = &station{minutes: []int{1}}, &station{minutes: []int{2}}
	seq = weather.Merge(a.readings(), b.readings())
	var nested []string
	for r := range seq {
		nested = append(nested, fmt.Sprintf("outer %d", r.Minute))
		nested = append(nested, take(t, seq, 99)...)
	}
	if want := []string{"outer 1", "1/1", "2/1", "outer 2", "1/1", "2/1"}; !slices.Equal(nested, want) {
		t.Errorf("a loop within a loop over one Merge: got %v, want %v", nested, want)
	}
	closed(t, "after a loop with two loops in it", 3, a, b)
}

func TestWithoutALoopNothingIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, b := &station{minutes: []int{1}}, &station{minutes: []int{2}}
		weather.Merge(a.readings(), b.readings())
		time.Sleep(time.Minute)
		closed(t, "after Merge and no loop", 0, a, b)
	})
}
