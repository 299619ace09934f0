package chairlift_test

import (
	"testing"

	chairlift "course.example/units/grpc/server/exercises/chairlift-api/solution"
)

var _ chairlift.LiftsServer = (*chairlift.Server)(nil)

func TestService(t *testing.T) {
	if _, ok := chairlift.New("Nordhang").(*chairlift.Server); !ok {
		t.Errorf("New: got another type, want *Server")
	}
}
