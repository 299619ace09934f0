package main

import (
	"errors"
	"fmt"
)

// region: flags
var ErrStale = errors.New("flags are stale")

func main() {
	cache := fmt.Errorf("read cache: %w", ErrStale)
	err := fmt.Errorf("load flags: %w", cache)

	checks := []bool{
		1: err == ErrStale,
		2: errors.Is(err, ErrStale),
		3: errors.Is(ErrStale, err),
		4: errors.Unwrap(err) == ErrStale,
		5: errors.Is(errors.Unwrap(err), ErrStale),
		6: errors.Is(err, errors.New("flags are stale")),
	}
	for n, holds := range checks {
		if holds {
			fmt.Print(n, " ")
		}
	}
}

// endregion
