// Package dispatch keeps what a dispatcher's log needs in a ctx: an ambulance
// and an incident.
//
// Each accessor returns what its own With function has put into this ctx, or
// into one that it comes from, and nothing else. ok says whether there was
// such a call; it may have been with "".
package dispatch

import "context"

type recordKey struct{}

type record struct{ unit, incident *string }

// recordOf returns a ctx with a record, and the record.
func recordOf(ctx context.Context) (context.Context, *record) {
	if r, ok := ctx.Value(recordKey{}).(*record); ok {
		return ctx, r
	}
	r := &record{}
	return context.WithValue(ctx, recordKey{}, r), r
}

func WithUnit(ctx context.Context, unit string) context.Context {
	ctx, r := recordOf(ctx)
	r.unit = &unit
	return ctx
}

func Unit(ctx context.Context) (unit string, ok bool) {
	_, r := recordOf(ctx)
	if r.unit == nil {
		return "", false
	}
	return *r.unit, true
}

func WithIncident(ctx context.Context, incident string) context.Context {
	ctx, r := recordOf(ctx)
	r.incident = &incident
	return ctx
}

func Incident(ctx context.Context) (incident string, ok bool) {
	_, r := recordOf(ctx)
	if r.incident == nil {
		return "", false
	}
	return *r.incident, true
}
