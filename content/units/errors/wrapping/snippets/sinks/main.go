// Closing several sinks gives several errors.
package main

import (
	"context"
	"errors"
	"fmt"
)

var errDiskFull = errors.New("no space left")

type sink struct {
	name string
	err  error
}

func (s sink) Close() error { return s.err }

// region: sinks
func closeAll(sinks []sink) error {
	var errs []error
	for _, s := range sinks {
		if err := s.Close(); err != nil {
			errs = append(errs, fmt.Errorf("close %s: %w", s.name, err))
		}
	}
	return errors.Join(errs...)
}

// endregion

func main() {
	// region: sinks
	err := closeAll([]sink{
		{"disk", errDiskFull},
		{"memory", nil},
		{"eu-1", context.DeadlineExceeded},
	})
	fmt.Println(err)
	fmt.Println("disk full:", errors.Is(err, errDiskFull))
	fmt.Println("timed out:", errors.Is(err, context.DeadlineExceeded))
	fmt.Println("errors.Unwrap gives:", errors.Unwrap(err))
	// endregion
}
