package loans

import (
	"context"
	"errors"
	"fmt"
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
	code := Internal
	if errors.Is(err, ErrNoFossil) {
		code = NotFound
	} else if errors.Is(err, ErrLent) {
		code = FailedPrecondition
	} else if errors.Is(err, context.DeadlineExceeded) {
		code = DeadlineExceeded
	} else if errors.Is(err, context.Canceled) {
		code = Canceled
	}
	if code != Internal {
		return &Status{code, "loan refused"}
	}
	log(fmt.Errorf("lend: %w", err))
	return &Status{code, "internal error"}
}
