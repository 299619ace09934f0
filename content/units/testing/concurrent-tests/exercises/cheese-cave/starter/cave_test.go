package cave

import (
	"testing"
	"testing/synctest"
)

// region: test
func TestTurn(t *testing.T) {
	must := func(t *testing.T, shelf string) int {
		t.Helper()
		n, err := Turn(shelf)
		if err != nil {
			t.Fatalf("shelf %s: %v", shelf, err)
		}
		return n
	}
	t.Cleanup(func() {
		if n := must(t, ""); n != 0 {
			t.Fatalf("the empty shelf: got %d, want 0", n)
		}
	})
	t.Run("by hand", func(t *testing.T) {
		if n := must(t, "oak"); n != 3 {
			t.Fatalf("got %d, want 3", n)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		turned := make(chan int, 1)
		go func() {
			n, err := Turn("pine")
			if err != nil {
				t.Fatal("pine:", err)
			}
			turned <- n
		}()
		if n := <-turned; n != 4 {
			t.Fatalf("got %d, want 4", n)
		}
	})
}

// endregion
