package main

import "testing"

func equal(t *testing.T, got, want int) {
	t.Helper()
	if got != want {
		t.Errorf("got %d, want %d", got, want)
	}
}

func checkZone(t *testing.T, zone, want int) {
	equal(t, Toll(zone), want)
}

func checkDay(t *testing.T, want ...int) {
	t.Helper()
	for zone, toll := range want {
		checkZone(t, zone, toll)
	}
}

func TestWeekday(t *testing.T) {
	checkDay(t, 0, 240, 400)
}

func TestSunday(t *testing.T) {
	checkDay(t, 0, 0, 0)
}
