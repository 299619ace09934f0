package walk

import (
	"io"
	"testing"
)

func TestTwoGroups(t *testing.T) {
	groups := []Group{{"owls", 12}, {"foxes", 9}}
	if err := List(io.Discard, groups); err != nil {
		t.Error(err)
	}
}
