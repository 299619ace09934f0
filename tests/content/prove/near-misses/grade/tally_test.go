package grade_test

import (
	"testing"

	tally "course.example/units/channels/handover/exercises/near-misses/solution"
)

func TestEveryVoteIsCounted(t *testing.T) {
	var votes tally.Tally
	votes.Add("Ada")
	votes.Add("Ada")
	if got := votes.Of("Ada"); got != 2 {
		t.Errorf("two votes for Ada: got %d, want 2", got)
	}
}

func TestNobodyHasNoVotes(t *testing.T) {
	var votes tally.Tally
	if got := votes.Of("Ada"); got != 0 {
		t.Errorf("no vote for Ada: got %d, want 0", got)
	}
}
