package main

import "testing"

func TestStamp(t *testing.T) {
	tests := []struct {
		name string
		cups int
		want bool // the last cup is free
	}{
		{"one cup", 1, false},
		{"nine cups", 9, false},
		{"ten cups", 10, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			card := &Card{}
			got := false
			for range tt.cups {
				got = card.Stamp()
			}
			if got != tt.want {
				t.Errorf("%d cups: free %t, want %t", tt.cups, got, tt.want)
			}
		})
	}
}
