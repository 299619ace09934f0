package walk

import (
	"testing"
)

func TestTwoGroups(t *testing.T) {
	groups := []Group{{"owls", 12}, {"foxes", 9}}
	if len(Names(groups)) > 21 {
		t.Error("too long")
	}
}
