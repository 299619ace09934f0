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
	if err == nil {
		return nil
	}
	for _, known := range []struct {
		err  error
		code Code
	}{
		{ErrNoFossil, NotFound},
		{ErrLent, FailedPrecondition},
		{context.Canceled, Canceled},
		{context.DeadlineExceeded, DeadlineExceeded},
	} {
		if errors.Is(err, known.err) {
			return &Status{Code: known.code, Message: known.err.Error()}
		}
	}
	log(err)
	return &Status{Code: Internal, Message: "internal error"}
}
