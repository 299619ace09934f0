package backup

import (
	"errors"
	"fmt"
	"time"
)

type ThrottleError struct{ After time.Duration }

func (e *ThrottleError) Error() string { return "slow down" }

func putPart(n int) error {
	return fmt.Errorf("part %d: %w", n, &ThrottleError{After: 30 * time.Second})
}

// Upload sends a backup to the bucket that has room for it.
func Upload() error {
	if err := putPart(3); err != nil {
		return fmt.Errorf("bucket b-2: %w", err)
	}
	return nil
}

// Pause says how long to wait before the next attempt.
func Pause(err error) time.Duration {
	// region: match
	te, ok := errors.AsType[ThrottleError](err)
	// endregion
	if ok {
		return te.After
	}
	return 0
}
