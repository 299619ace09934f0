// Package dispatch keeps what a dispatcher's log needs in a ctx: an ambulance
// and an incident.
//
// Each accessor returns what its own With function has put into this ctx, or
// into one that it comes from, and nothing else. ok says whether there was
// such a call; it may have been with "".
package dispatch

import "context"

type unitKey struct{}

type incidentKey struct{}

func WithUnit(ctx context.Context, unit string) context.Context {
	return context.WithValue(ctx, unitKey{}, unit)
}

func Unit(ctx context.Context) (unit string, ok bool) {
	unit, ok = ctx.Value(unitKey{}).(string)
	return unit, ok
}

func WithIncident(ctx context.Context, incident string) context.Context {
	return context.WithValue(ctx, incidentKey{}, incident)
}

func Incident(ctx context.Context) (incident string, ok bool) {
	incident, ok = ctx.Value(incidentKey{}).(string)
	return incident, ok
}
