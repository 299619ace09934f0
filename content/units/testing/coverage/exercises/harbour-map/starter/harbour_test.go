package harbour

import "testing"

func TestFee(t *testing.T) {
	if got := Fee(10); got != 4000 {
		t.Errorf("got %d, want 4000", got)
	}
}

func TestBerthOfNoShip(t *testing.T) {
	if got, err := Berth(nil, 0); err == nil {
		t.Errorf("got %q, want an error", got)
	}
}
