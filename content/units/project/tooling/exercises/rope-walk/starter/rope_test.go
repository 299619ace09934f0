package rope

import "testing"

// region: test
func TestRead(t *testing.T) {
	r, ok := Read([]byte(`{"length": 220, "strands": 3}`))
	if !ok || r.Length != 220 || r.Strands != 3 {
		t.Errorf("got %+v, %v, want 220 and 3, true", r, ok)
	}
}

// endregion
