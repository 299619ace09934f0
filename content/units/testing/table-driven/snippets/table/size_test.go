package size

import (
	"errors"
	"testing"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name string
		in   string
		want int
		err  error
	}{
		{"bytes", "512", 512, nil},
		{"megabytes", "10M", 10485760, nil},
		{"lower case", "64k", 65536, nil},
		{"unit alone", "M", 0, ErrSize},
		{"negative", "-1", 0, ErrSize},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Parse(tt.in)
			if !errors.Is(err, tt.err) {
				t.Fatalf("Parse(%q): error %v, want %v", tt.in, err, tt.err)
			}
			if got != tt.want {
				t.Errorf("Parse(%q) = %d, want %d", tt.in, got, tt.want)
			}
		})
	}
}
