package main

import "testing"

type Crate struct {
	Fruit  string
	Weight int // kilograms
}

func TestTotal(t *testing.T) {
	tests := []struct {
		name   string
		crates []*Crate
		want   int
	}{
		{"no crates", nil, 0},
		{"two crates", []*Crate{{"plum", 12}, {"fig", 7}}, 19},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Total(tt.crates); got != tt.want {
				t.Errorf("Total(%v) = %d, want %d", tt.crates, got, tt.want)
			}
		})
	}
}
