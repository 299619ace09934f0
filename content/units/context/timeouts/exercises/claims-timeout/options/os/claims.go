// Package claims asks an insurer, under two kinds of limits.
package claims

import (
	"errors"
	"os"
)

// region: timeout
// IsTimeout says whether client.Do failed because a limit ran out.
func IsTimeout(err error) bool {
	return errors.Is(err, os.ErrDeadlineExceeded)
}

// endregion
