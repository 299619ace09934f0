package grade_test

import (
	"slices"
	"testing"

	relay "course.example/units/project/doc-comments/exercises/relay-teams/solution"
)

func check(t *testing.T, runners, most int, want ...int) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("%d runners, at most %d a team: got the panic %v, want %v", runners, most, r, want)
		}
	}()
	if got := relay.Teams(runners, most); !slices.Equal(got, want) {
		t.Errorf("%d runners, at most %d a team: got %v, want %v", runners, most, got, want)
	}
}

func TestNoTeamIsTooBig(t *testing.T) {
	check(t, 9, 4, 3, 3, 3)
	check(t, 5, 4, 3, 2)
	check(t, 3, 4, 3)
	check(t, 1, 1, 1)
}

func TestThereAreAsFewTeamsAsPossible(t *testing.T) {
	check(t, 8, 4, 4, 4)
	check(t, 4, 4, 4)
	check(t, 6, 3, 3, 3)
	check(t, 2, 1, 1, 1)
}

func TestBiggerTeamsComeFirst(t *testing.T) {
	check(t, 7, 4, 4, 3)
	check(t, 10, 4, 4, 3, 3)
	check(t, 11, 4, 4, 4, 3)
	check(t, 11, 3, 3, 3, 3, 2)
}

func TestNoTeams(t *testing.T) {
	check(t, 0, 4)
	check(t, -1, 4)
	check(t, 4, 0)
}
