package ladder

import "testing"

func TestReport(t *testing.T) {
	l := &Ladder{name: "mill weir"}
	l.Pass()
	if got, want := Report([]*Ladder{l}), "mill weir: 1\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
