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
	detached := context.WithoutCancel(ctx)
	err := run(detached)
	noteCtx, cancel := context.WithTimeout(detached, 10*time.Second)
	defer cancel()
	return errors.Join(err, note(noteCtx))
}
