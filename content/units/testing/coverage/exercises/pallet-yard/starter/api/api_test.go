package api

import "testing"

// region: test
func TestAnswer(t *testing.T) {
	if got := Answer("B7"); got != "Go to row B." {
		t.Errorf("got %q", got)
	}
}

// endregion
