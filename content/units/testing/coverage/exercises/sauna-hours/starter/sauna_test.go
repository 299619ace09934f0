package sauna

import "testing"

// region: test
func check(t *testing.T, hour int, friday, want bool) {
	t.Helper()
	if got := Open(hour, friday); got != want {
		t.Errorf("Open(%d, %t): got %t", hour, friday, got)
	}
}

func TestDay(t *testing.T)    { check(t, 12, false, true) }
func TestFriday(t *testing.T) { check(t, 21, true, true) }
func TestNight(t *testing.T) {
	check(t, 21, false, false)
	check(t, 24, true, false)
}
func TestMorning(t *testing.T) {
	check(t, 8, false, false)
	check(t, 10, true, true)
}

// endregion
