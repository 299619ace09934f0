package main

import (
	"errors"
	"fmt"
	"strings"
)

// region: shutdown
func main() {
	metrics := errors.Join(nil, errors.New("flush metrics: timeout"), nil)
	stores := errors.Join(
		errors.New("close orders: locked"),
		errors.New("close users: locked"),
	)
	err := errors.Join(metrics, nil, stores)

	lines := strings.Split(err.Error(), "\n")
	children := err.(interface{ Unwrap() []error }).Unwrap()
	fmt.Println(len(lines), len(children), errors.Join(nil, nil) == nil)
}

// endregion
