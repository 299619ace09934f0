package store

import (
	"errors"
	"testing"
)

func TestPrice(t *testing.T) {
	store, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	tests := []struct {
		name, number string
		want         int
		err          error
	}{
		{"known", "A-17", 950, nil},
		{"no number", "soap", 0, ErrNumber},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := store.Price(tt.number)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("Price(%q) = %d, %v, want %d, %v",
					tt.number, got, err, tt.want, tt.err)
			}
		})
	}
}
