package grade_test

import (
	"testing"

	shelf "course.example/units/channels/handover/exercises/shelf-number/solution"
)

func TestNumberIsTheShelf(t *testing.T) {
	if got := shelf.Number(3); got != 3 {
		t.Errorf("got %d, want 3", got)
	}
}
