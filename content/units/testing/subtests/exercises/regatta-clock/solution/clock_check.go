package main

import "testing"

func TestEachBoatIsTimed(t *testing.T) {
	clock := NewClock() // safe for concurrent use
	t.Run("boats", func(t *testing.T) {
		for _, boat := range []string{"Gull", "Heron", "Tern"} {
			t.Run(boat, func(t *testing.T) {
				t.Parallel()
				if err := clock.Finish(boat); err != nil {
					t.Errorf("Finish(%q): %v", boat, err)
				}
			})
		}
	})
	if got := clock.Count(); got != 3 {
		t.Errorf("Count() = %d, want 3", got)
	}
}
