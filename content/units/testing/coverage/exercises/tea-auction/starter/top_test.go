package auction

import "testing"

// region: test
// Three bids, and none.
func TestTop(t *testing.T) {
	bids := []Bid{{"Ana", 300}, {"Bo", 500}, {"Cy", 400}}
	if got, ok := Top(bids); got != bids[1] || !ok {
		t.Errorf("got %v, %t, want Bo", got, ok)
	}
	if got, ok := Top(nil); ok {
		t.Errorf("no bids: got %v, want none", got)
	}
}

// endregion
