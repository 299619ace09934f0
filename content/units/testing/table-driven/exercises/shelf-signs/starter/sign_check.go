package main

import "testing"

func sameSign(t *testing.T, shelf int, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("Sign(%d) = %q, want %q", shelf, got, want)
	}
}

func TestSign(t *testing.T) {
	tests := []struct {
		name  string
		shelf int
		want  string
	}{
		{"first", 0, "A"},
		{"last single", 25, "Z"},
		{"first double", 26, "AA"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			sign := Sign(tt.shelf)
			sameSign(t, tt.shelf, tt.want, sign)
		})
	}
}
