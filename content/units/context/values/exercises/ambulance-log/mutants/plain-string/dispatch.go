// Package dispatch keeps what a dispatcher's log needs in a ctx: an ambulance
// and an incident.
//
// Each accessor returns what its own With function has put into this ctx, or
// into one that it comes from, and nothing else. ok says whether there was
// such a call; it may have been with "".
package dispatch

import "context"

func WithUnit(ctx context.Context, unit string) context.Context {
	return context.WithValue(ctx, "unit", unit)
}

func Unit(ctx context.Context) (unit string, ok bool) {
	unit, ok = ctx.Value("unit").(string)
	return unit, ok
}

func WithIncident(ctx context.Context, incident string) context.Context {
	return context.WithValue(ctx, "incident", incident)
}

func Incident(ctx context.Context) (incident string, ok bool) {
	incident, ok = ctx.Value("incident").(string)
	return incident, ok
}
