package chairlift_test

import (
	"testing"

	chairlift "course.example/units/grpc/server/exercises/chairlift-api/solution"
)

func TestService(t *testing.T) {
	server := chairlift.New("Nordhang")
	if err := server.Start("Nordhang"); err != nil {
		t.Errorf("Start: got %v, want nil", err)
	}
	if err := server.Halt("Suedhang"); err == nil {
		t.Errorf("Halt of a lift that is not there: got nil, want an error")
	}
	if _, err := server.Speed("Nordhang"); err != nil {
		t.Errorf("Speed: got %v, want nil", err)
	}
}
