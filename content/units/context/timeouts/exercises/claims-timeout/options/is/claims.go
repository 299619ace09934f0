// Package claims asks an insurer, under two kinds of limits.
package claims

import (
	"context"
	"errors"
)

// region: timeout
// IsTimeout says whether an error of client.Do means that a limit ran out.
func IsTimeout(err error) bool {
	return errors.Is(err, context.DeadlineExceeded)
}

// endregion
