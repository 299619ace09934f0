package tavern_test

import (
	"slices"
	"testing"

	tavern "course.example/units/testing/table-driven/exercises/tavern-bill/solution"
)

func TestSplit(t *testing.T) {
	got, err := tavern.Split(900, 3)
	if err != nil {
		t.Fatalf("Split(900, 3): %v", err)
	}
	if want := []int{300, 300, 300}; !slices.Equal(got, want) {
		t.Errorf("Split(900, 3) = %v, want %v", got, want)
	}
}
