package press

import (
	"testing"

	"example.com/font"
)

func TestReady(t *testing.T) {
	if Ready() != font.On {
		t.Error("not ready")
	}
}
