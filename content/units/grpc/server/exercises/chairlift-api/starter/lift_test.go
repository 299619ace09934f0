package chairlift_test

import (
	"testing"

	chairlift "course.example/units/grpc/server/exercises/chairlift-api/solution"
)

func TestService(t *testing.T) {
	server := chairlift.New("Nordhang")
	if err := server.Start("Suedhang"); err == nil {
		t.Errorf("Start of a lift that is not there: got nil, want an error")
	}
}
