package metro

import (
	"context"
	"errors"
	"io"
	"time"
)

// A Profiler takes a CPU profile, as runtime/pprof does. There is one in
// a process: while it runs, another Start fails. Stop ends the one that
// runs, whoever started it.
type Profiler interface {
	Start(w io.Writer) error
	Stop()
}

// Collect writes to w a profile of the next d. Where ctx ends before,
// the profile is not of d: Collect then returns ctx.Err() soon, and what
// is in w is not to be used. The profiler never runs on, and no profile of
// somebody else is stopped.
func Collect(
	ctx context.Context, p Profiler, w io.Writer, d time.Duration,
) error {
	if err := p.Start(w); err != nil {
		return err
	}
	defer p.Stop()
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		if errors.Is(ctx.Err(), context.Canceled) {
			return nil
		}
		return ctx.Err()
	}
}
