package main

import (
	"slices"
	"testing"
)

func TestNames(t *testing.T) {
	tests := []struct {
		name, line string
		want       []string
	}{
		{"one", "Ana", []string{"Ana"}},
		{"three", "Ana, Bo, Cy", []string{"Ana", "Bo", "Cy"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Names(tt.line); !slices.Equal(got, tt.want) {
				t.Errorf("Names(%q) = %v, want %v", tt.line, got, tt.want)
			}
		})
	}
}
