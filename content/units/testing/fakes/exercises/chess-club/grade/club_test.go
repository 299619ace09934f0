package grade_test

import (
	"errors"
	"testing"

	club "course.example/units/testing/fakes/exercises/chess-club/solution"
)

func TestFindOfAnUnknownID(t *testing.T) {
	m, err := new(club.FakeMembers).Find("p9")
	if !errors.Is(err, club.ErrNoMember) {
		t.Errorf("Find of an id that nobody has: got %+v and error %v, want no such member", m, err)
	}
}

func TestWelcomeOfTheSameIDTwice(t *testing.T) {
	fake := &club.FakeMembers{}
	for _, want := range []string{"visit 1", "visit 2"} {
		if got, err := club.Welcome(fake, "p9"); got != want || err != nil {
			t.Errorf("Welcome: got %q and error %v, want %q", got, err, want)
		}
	}
}
