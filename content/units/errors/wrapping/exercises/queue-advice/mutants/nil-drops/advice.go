package advice

import (
	"context"
	"errors"
	"io/fs"
)

// Advice is what a worker does with a job.
type Advice string

const (
	Done  Advice = "done"
	Retry Advice = "retry"
	Drop  Advice = "drop"
	Park  Advice = "park"
)

// For says what to do with a job that ended in err: a deadline is retried, a
// job whose file is missing is dropped, and one that failed in any other way
// is parked for a person.
func For(err error) Advice {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return Retry
	case errors.Is(err, fs.ErrNotExist):
		return Drop
	}
	return Park
}
