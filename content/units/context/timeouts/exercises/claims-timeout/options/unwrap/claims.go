// Package claims asks an insurer, under two kinds of limits.
package claims

import (
	"context"
	"errors"
)

// region: timeout
// IsTimeout says whether client.Do failed because a limit ran out.
func IsTimeout(err error) bool {
	return errors.Unwrap(err) == context.DeadlineExceeded
}

// endregion
