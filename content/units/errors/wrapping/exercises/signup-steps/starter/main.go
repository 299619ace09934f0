package main

import (
	"errors"
	"fmt"
)

// region: signup
var (
	errTaken = errors.New("already taken")
	errShort = errors.New("too short")
)

func main() {
	err := fmt.Errorf("sign up: %w", errors.Join(
		fmt.Errorf("email: %w", errTaken),
		fmt.Errorf("password: %w", errShort),
	))

	steps := 0
	for e := err; e != nil; e = errors.Unwrap(e) {
		steps++
	}
	fmt.Println(steps, errors.Is(err, errShort))
}

// endregion
