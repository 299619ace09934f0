package chairlift_test

import (
	"testing"

	chairlift "course.example/units/grpc/server/exercises/chairlift-api/solution"
)

func TestService(t *testing.T) {
	server := chairlift.New()
	if err := server.Start("Nordhang"); err != chairlift.ErrNotFound {
		t.Errorf("Start: got %v, want %v", err, chairlift.ErrNotFound)
	}
	if err := server.Halt("Nordhang"); err != chairlift.ErrNotFound {
		t.Errorf("Halt: got %v, want %v", err, chairlift.ErrNotFound)
	}
	if _, err := server.Speed("Nordhang"); err != chairlift.ErrNotFound {
		t.Errorf("Speed: got %v, want %v", err, chairlift.ErrNotFound)
	}
}
