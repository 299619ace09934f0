// An error type that answers for a sentinel, and leads to its cause.
package main

import (
	"context"
	"errors"
	"fmt"
)

// region: call
// ErrLater: the exchange may answer if asked again.
var ErrLater = errors.New("ask again later")

// CallError is a call that failed. It matches ErrLater after the
// status 429 or 503.
type CallError struct {
	Symbol string
	Status int   // 0 if no answer came
	Err    error // the cause if no answer came
}

func (e *CallError) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("quote %s: %v", e.Symbol, e.Err)
	}
	return fmt.Sprintf("quote %s: status %d", e.Symbol, e.Status)
}

func (e *CallError) Unwrap() error { return e.Err }

func (e *CallError) Is(target error) bool {
	later := e.Status == 429 || e.Status == 503
	return target == ErrLater && later
}

// endregion

func main() {
	show := func(err error) {
		fmt.Println(err)
		fmt.Println("\tlater:", errors.Is(err, ErrLater))
		fmt.Println("\tdeadline:", errors.Is(err, context.DeadlineExceeded))
	}
	show(fmt.Errorf("opening prices: %w", &CallError{Symbol: "ACME", Status: 503}))
	show(&CallError{Symbol: "ACME", Status: 400})
	show(&CallError{Symbol: "ACME", Err: context.DeadlineExceeded})
}
