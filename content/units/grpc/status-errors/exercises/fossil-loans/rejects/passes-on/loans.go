package loans

import (
	"context"
	"errors"
)

// ErrNoFossil and ErrLent are what the museum's store returns, wrapped.
var (
	ErrNoFossil = errors.New("no such fossil")
	ErrLent     = errors.New("fossil is lent")
)

// ToStatus makes the *Status that a handler returns, or nil where err is nil.
// NotFound stands for ErrNoFossil, FailedPrecondition for ErrLent, and
// Canceled and DeadlineExceeded for the errors of package context. All other
// errors, also statuses of other services, are Internal. Of these alone log
// gets the whole error, and the client the message "internal error".
func ToStatus(err error, log func(error)) error {
	if _, ok := errors.AsType[*Status](err); ok {
		return err
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, ErrNoFossil):
		return &Status{NotFound, ErrNoFossil.Error()}
	case errors.Is(err, ErrLent):
		return &Status{FailedPrecondition, ErrLent.Error()}
	case errors.Is(err, context.Canceled):
		return &Status{Canceled, context.Canceled.Error()}
	case errors.Is(err, context.DeadlineExceeded):
		return &Status{DeadlineExceeded, context.DeadlineExceeded.Error()}
	}
	log(err)
	return &Status{Internal, "internal error"}
}
