// A ferry app and the package that plans its trips.
package main

import (
	"errors"
	"fmt"
	"time"
)

var (
	errNoCabin = errors.New("no cabin left")
	reopening  = time.Date(2026, 12, 1, 6, 0, 0, 0, time.UTC)
)

type BlockedError struct {
	Port  string
	Until time.Time
}

// region: ret
func (e *BlockedError) Error() string { return e.Port + " closed" }

// endregion

// region: caller
func answer(from, to string) string {
	err := Plan(from, to)
	if blocked, ok := errors.AsType[*BlockedError](err); ok {
		return "go by train to avoid " + blocked.Port
	}
	if err != nil {
		return "no trip"
	}
	return "booked"
}

// endregion

// Plan finds that the port of arrival is closed.
func Plan(from, to string) error {
	_, _ = errNoCabin, reopening
	// region: ret
	return fmt.Errorf("trip from %s: %w", from,
		errors.Join(errNoCabin, &BlockedError{Port: to}))
	// endregion
}

func main() {
	fmt.Println(answer("Oban", "Craignure"))
}
