package grade_test

import (
	"slices"
	"testing"
	"testing/synctest"

	depot "course.example/units/channels/leaks/exercises/depot-scans/solution"
)

func shelf(parcels ...string) func(chan<- string) {
	return func(found chan<- string) {
		for _, parcel := range parcels {
			found <- parcel
		}
	}
}

func TestReturnsEveryParcel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := depot.Collect([]func(chan<- string){shelf("a1", "a2"), shelf(), shelf("c1")})
		slices.Sort(got)
		if want := []string{"a1", "a2", "c1"}; !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}

func TestReturnsWithoutScanners(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := depot.Collect(nil); len(got) != 0 {
			t.Errorf("got %v, want nothing", got)
		}
	})
}
