package grade_test

import (
	"errors"
	"slices"
	"strconv"
	"testing"
	"time"

	race "course.example/units/generics/generic-functions/exercises/finish-times/solution"
)

func TestEveryTimeStandsOnce(t *testing.T) {
	got, err := race.ParseAll([]string{"1h58m", "2h3m", "2h11m"}, time.ParseDuration)
	want := []time.Duration{118 * time.Minute, 123 * time.Minute, 131 * time.Minute}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("three finish times: got %v and %v, want %v", got, err, want)
	}
	ids, err := race.ParseAll([]string{"17", "4"}, strconv.Atoi)
	if want := []int{17, 4}; err != nil || !slices.Equal(ids, want) {
		t.Errorf("two start numbers: got %v and %v, want %v", ids, err, want)
	}
	none, err := race.ParseAll(nil, strconv.Atoi)
	if err != nil || len(none) != 0 {
		t.Errorf("no fields: got %v and %v, want nothing", none, err)
	}
}

func TestTheFirstBadFieldEndsIt(t *testing.T) {
	calls := 0
	got, err := race.ParseAll([]string{"17", "x4", "y5", "6"}, func(s string) (int, error) {
		calls++
		return strconv.Atoi(s)
	})
	if !errors.Is(err, strconv.ErrSyntax) || got != nil {
		t.Errorf("the second field is bad: got %v and %v, want nil and an error with %q in it", got, err, strconv.ErrSyntax)
	}
	if calls != 2 {
		t.Errorf("the second field is bad: parse was called %d times, want 2", calls)
	}
}

func TestMemoryIsAskedForOnce(t *testing.T) {
	fields := make([]int, 1000)
	lap := func(n int) (int64, error) { return int64(n), nil }
	if got := testing.AllocsPerRun(20, func() { race.ParseAll(fields, lap) }); got > 1 {
		t.Errorf("1000 fields: got %v allocations, want 1: the array was replaced as it grew", got)
	}
}
