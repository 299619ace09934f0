package chairlift_test

import (
	"errors"
	"testing"

	chairlift "course.example/units/grpc/server/exercises/chairlift-api/solution"
)

func TestService(t *testing.T) {
	server := chairlift.New("Nordhang")
	_, speed := server.Speed("Nordhang")
	for method, err := range map[string]error{
		"Start": server.Start("Nordhang"),
		"Halt":  server.Halt("Nordhang"),
		"Speed": speed,
	} {
		if errors.Is(err, chairlift.ErrUnimplemented) {
			t.Errorf("%s: got %v, want a method of the server itself", method, err)
		}
	}
}
