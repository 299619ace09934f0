package roast

import (
	"context"
	"errors"
	"time"
)

// Roast calls run with ctx, and then note, also when ctx has ended or the
// roast has failed. The ctx of note has the values of ctx, and ends ten
// seconds after run has returned, whatever becomes of ctx. The error matches
// what run and note have returned.
func Roast(ctx context.Context, run, note func(context.Context) error) error {
	err := run(ctx)
	noteCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return errors.Join(err, note(noteCtx))
}
