package main

import (
	"errors"
	"fmt"
)

// region: pull
var (
	ErrSync  = errors.New("sync failed")
	ErrQuota = errors.New("pull quota used up")
)

func pull(image string) error {
	return fmt.Errorf("pull %s: %w", image, ErrQuota)
}

func syncColon(image string) error {
	if err := pull(image); err != nil {
		return fmt.Errorf("%w: %w", ErrSync, err)
	}
	return nil
}

func syncJoin(image string) error {
	if err := pull(image); err != nil {
		return errors.Join(ErrSync, err)
	}
	return nil
}

func main() {
	for _, err := range []error{syncColon("redis"), syncJoin("redis")} {
		next := errors.Unwrap(err)
		fmt.Println(errors.Is(err, ErrSync), errors.Is(err, ErrQuota), next != nil)
	}
}

// endregion
