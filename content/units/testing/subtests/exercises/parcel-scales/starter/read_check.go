package main

import "testing"

func TestRead(t *testing.T) {
	read := func(text string) int {
		t.Helper()
		grams, err := Read(text)
		if err != nil {
			t.Fatalf("Read(%q): %v", text, err)
		}
		return grams
	}
	tests := []struct {
		name, text string
		want       int
	}{
		{"grams", "250 g", 250},
		{"kilograms", "2 kg", 2000},
		{"pounds", "1 lb", 454},
		{"tons", "1 t", 1000000},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := read(tt.text); got != tt.want {
				t.Errorf("Read(%q) = %d, want %d", tt.text, got, tt.want)
			}
		})
	}
}
