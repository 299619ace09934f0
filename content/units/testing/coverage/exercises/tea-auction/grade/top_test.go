package grade_test

import (
	"testing"

	auction "course.example/units/testing/coverage/exercises/tea-auction/solution"
)

// Three bids, and none.
func TestTop(t *testing.T) {
	bids := []auction.Bid{{Who: "Ana", Cents: 300}, {Who: "Bo", Cents: 500}, {Who: "Cy", Cents: 400}}
	if got, ok := auction.Top(bids); got != bids[1] || !ok {
		t.Errorf("got %v, %t, want Bo", got, ok)
	}
	if got, ok := auction.Top(nil); ok {
		t.Errorf("no bids: got %v, want none", got)
	}
}
