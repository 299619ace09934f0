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
		{"last free minute", 15, 0},
		{"first paid minute", 16, 200},
		{"half an hour", 30, 200},
		{"exactly an hour", 60, 200},
		{"second hour begins", 61, 400},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := parking.Fee(tt.minutes); got != tt.want {
				t.Errorf("Fee(%d) = %d, want %d", tt.minutes, got, tt.want)
			}
		})
	}
}
