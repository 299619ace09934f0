package main

import "testing"

var tests = []struct {
	name        string
	pills, want int
}{
	{"ten", 10, 1}, {"odd", 11, 2}, {"none", 0, 0}, {"full", 20, 2},
}

func TestLoop(t *testing.T) {
	for _, tt := range tests {
		seen = append(seen, tt.name)
		check(t, tt.pills, tt.want)
	}
}

func TestRun(t *testing.T) {
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			seen = append(seen, tt.name)
			check(t, tt.pills, tt.want)
		})
	}
}

func check(t *testing.T, pills, want int) {
	t.Helper()
	got, err := Packs(pills) // refuses 0, and takes 11 for one pack
	if err != nil {
		t.Fatalf("Packs(%d): %v", pills, err)
	}
	if got != want {
		t.Errorf("Packs(%d) = %d, want %d", pills, got, want)
	}
}
