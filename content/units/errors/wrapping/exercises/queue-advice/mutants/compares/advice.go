package advice

import (
	"context"
	"errors"
	"io/fs"
)

// Advice is what a worker does with a job that failed.
type Advice string

const (
	Done  Advice = "done"
	Retry Advice = "retry"
	Drop  Advice = "drop"
)

// For says what to do after err: a deadline is retried, a missing file drops the job, and so does anything unknown.
func For(err error) Advice {
	switch {
	case err == nil:
		return Done
	case err == context.DeadlineExceeded:
		return Retry
	case errors.Is(err, fs.ErrNotExist):
		return Drop
	}
	return Drop
}
