package avalanche_test

import (
	"context"
	"testing"

	avalanche "course.example/units/context/propagation/exercises/avalanche-warning/solution"
)

type traceKey struct{}

var phones = []string{"hut", "lift", "valley"}

func TestAllPhonesAreWarned(t *testing.T) {
	var warned []string
	push := func(_ context.Context, phone, _ string) error {
		warned = append(warned, phone)
		return nil
	}
	if err := avalanche.Warn(t.Context(), push, phones, "danger 4"); err != nil || len(warned) != 3 {
		t.Errorf("warned %v, error %v, want all of %v and <nil>", warned, err, phones)
	}
}
