package main

import (
	"context"
	"errors"
	"fmt"
)

var errDiskFull = errors.New("disk full")

func copyFiles() error { return fmt.Errorf("copy: %w", context.DeadlineExceeded) }
func cleanUp() error   { return fmt.Errorf("clean up: %w", errDiskFull) }

// region: backup
func backup() error {
	return errors.Join(copyFiles(), cleanUp())
}

func next(err error) string {
	switch {
	case err == nil:
		return "done"
	case errors.Is(err, context.DeadlineExceeded):
		return "try again"
	case errors.Is(err, errDiskFull):
		return "stop and call somebody"
	default:
		return "stop"
	}
}

// endregion

func main() {
	err := backup()
	fmt.Println(err)
	fmt.Println("next:", next(err))
}
