package dispatch_test

import (
	"context"
	"testing"

	dispatch "course.example/units/context/values/exercises/ambulance-log/solution"
)

func TestOneNight(t *testing.T) {
	radio := context.WithValue(context.Background(), "incident", "channel 4")
	if got, ok := dispatch.Incident(radio); ok {
		t.Fatalf("only a radio channel is set: got the incident %q", got)
	}
	fire := dispatch.WithUnit(dispatch.WithIncident(radio, "fire"), "A7")
	later, cancel := context.WithCancel(fire)
	defer cancel()
	handed := dispatch.WithIncident(dispatch.WithUnit(later, ""), "flood")
	for _, step := range []struct {
		name string
		ctx  context.Context
		get  func(context.Context) (string, bool)
		want string
	}{
		{"incident of the first", fire, dispatch.Incident, "fire"},
		{"unit of the first", fire, dispatch.Unit, "A7"},
		{"incident of the second", handed, dispatch.Incident, "flood"},
		{"unit of the second", handed, dispatch.Unit, ""},
	} {
		if got, ok := step.get(step.ctx); !ok || got != step.want {
			t.Errorf("%s: got %q and %t, want %q and true", step.name, got, ok, step.want)
		}
	}
}
