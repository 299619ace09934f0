package price

import "testing"

// region: test
func TestPay(t *testing.T) {
	if got := Pay(2000, 10, ""); got != 1800 {
		t.Errorf("10 %% off 2000: got %d, want 1800", got)
	}
	if got := Pay(2000, 0, "WELCOME"); got != 1500 {
		t.Errorf("welcome code: got %d, want 1500", got)
	}
}

// endregion
