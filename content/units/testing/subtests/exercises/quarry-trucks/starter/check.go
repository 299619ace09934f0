package quarry

import (
	"errors"
	"testing"
)

func TestCheck(t *testing.T) {
	rules, err := Load("road 7")
	if err != nil {
		t.Fatalf("Load: %v", err)
	}
	tests := []struct {
		name string
		tons int
		want error
	}{
		{"empty", 0, nil},
		{"at the limit", 40, nil},
		{"over the limit", 41, ErrHeavy},
		{"negative", -1, ErrLoad},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if err = rules.Check(tt.tons); !errors.Is(err, tt.want) {
				t.Errorf("Check(%d): got %v, want %v", tt.tons, err, tt.want)
			}
		})
	}
}
