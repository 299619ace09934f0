package parking_test

import (
	"testing"

	parking "course.example/units/testing/table-driven/exercises/parking-fee/solution"
)

func TestFee(t *testing.T) {
	tests := []struct {
		name    string
		minutes int
		want    int
	}{
		{"last free minute", 15, parking.Fee(15)},
		{"an hour", 60, parking.Fee(60)},
		{"second hour begins", 61, parking.Fee(61)},
		{"a day", 24 * 60, parking.Fee(24 * 60)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := parking.Fee(tt.minutes); got != tt.want {
				t.Errorf("Fee(%d) = %d, want %d", tt.minutes, got, tt.want)
			}
		})
	}
}
