package store

import (
	"errors"
	"testing"
)

// region: helper
// openStore returns a store that is closed when the test and its subtests
// have ended.
func openStore(t testing.TB) *Store {
	t.Helper()
	store, err := Open(t.TempDir())
	if err != nil {
		t.Fatalf("open store: %v", err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Errorf("close store: %v", err)
		}
	})
	return store
}

// endregion

func TestPrice(t *testing.T) {
	store := openStore(t)
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
