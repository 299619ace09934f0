package price

import "testing"

// region: test
func TestPay(t *testing.T) {
	for _, test := range []struct {
		cents, percent int
		code           string
		want           int
	}{
		{2000, 0, "", 2000},
		{2000, 10, "", 1800},
		{2000, 0, "WELCOME", 1500},
		{2000, 10, "WELCOME", 1300},
		{501, 0, "WELCOME", 1},
		{499, 0, "WELCOME", 0},
	} {
		got := Pay(test.cents, test.percent, test.code)
		if got != test.want {
			t.Errorf("Pay(%d, %d, %q): got %d, want %d",
				test.cents, test.percent, test.code, got, test.want)
		}
	}
}

// endregion
