package grade_test

import (
	"testing"

	pier "course.example/units/generics/when-not-generic/exercises/pier-fees/solution"
)

// ferry takes what it says.
type ferry struct{ metres int }

func (f *ferry) Metres() int { return f.metres }

// raft takes three places.
type raft int

func (r raft) Metres() int { return 3 * int(r) }

// wreck is a sailboat that lies across.
type wreck struct {
	pier.Sailboat
	Beam int
}

func (w wreck) Metres() int { return w.Beam }

// charter is a sailboat with an owner.
type charter struct {
	pier.Sailboat
	Owner string
}

func check(t *testing.T, what string, fee func() int, want int) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("%s: got a panic (%v), want a fee of %d", what, v, want)
		}
	}()
	if got := fee(); got != want {
		t.Errorf("%s: got a fee of %d, want %d", what, got, want)
	}
}

func TestTheTwoKnownTypesPayAsBefore(t *testing.T) {
	check(t, "a sailboat of 11 metres", func() int { return pier.Fee(pier.Sailboat{Length: 11}) }, 3300)
	check(t, "a catamaran of 9 metres, which takes 18", func() int { return pier.Fee(pier.Catamaran{Length: 9}) }, 5400)
	check(t, "a sailboat of 5 metres", func() int { return pier.Fee(pier.Sailboat{Length: 5}) }, 1500)
}

func TestNobodyPaysLessThanTheLeast(t *testing.T) {
	check(t, "a sailboat of 4 metres", func() int { return pier.Fee(pier.Sailboat{Length: 4}) }, 1500)
	check(t, "a catamaran of 2 metres, which takes 4", func() int { return pier.Fee(pier.Catamaran{Length: 2}) }, 1500)
	check(t, "a ferry that takes no metre", func() int { return pier.Fee(&ferry{}) }, 1500)
}

func TestEveryBoatPaysForItsMetres(t *testing.T) {
	check(t, "a ferry, a type of another package, of 40 metres", func() int { return pier.Fee(&ferry{40}) }, 12000)
	check(t, "a raft, a type of another package, that takes 6 metres", func() int { return pier.Fee(raft(2)) }, 1800)
	check(t, "a pointer to a sailboat of 11 metres", func() int { return pier.Fee(&pier.Sailboat{Length: 11}) }, 3300)
	check(t, "a type that embeds a sailboat of 12 metres", func() int { return pier.Fee(charter{Sailboat: pier.Sailboat{Length: 12}}) }, 3600)
	check(t, "a type that embeds a sailboat of 12 metres and takes 7", func() int { return pier.Fee(wreck{pier.Sailboat{Length: 12}, 7}) }, 2100)
}

func TestBoatsOfSeveralTypesCanBeMixed(t *testing.T) {
	sum := 0
	for _, b := range []pier.Boat{pier.Sailboat{Length: 10}, pier.Catamaran{Length: 10}, &ferry{10}} {
		check(t, "a boat in a variable of type Boat", func() int {
			fee := pier.Fee(b)
			sum += fee
			return fee
		}, 300*b.Metres())
	}
	if sum != 12000 {
		t.Errorf("a sailboat, a catamaran and a ferry that take 10, 20 and 10 metres: got %d together, want 12000", sum)
	}
}
