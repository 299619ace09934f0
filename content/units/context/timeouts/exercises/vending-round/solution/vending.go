package vending

import (
	"context"
	"time"
)

// Ask asks a vending machine how many cans it has left, over a slow line.
type Ask func(ctx context.Context, machine string) (int, error)

// Round asks all machines in turn and returns the cans of those that have
// answered. Each machine has 20 seconds.
func Round(ctx context.Context, machines []string, ask Ask) map[string]int {
	// region: round
	cans := map[string]int{}
	for _, machine := range machines {
		n, err := func() (int, error) {
			call, cancel := context.WithTimeout(ctx, 20*time.Second)
			defer cancel()
			return ask(call, machine)
		}()
		if err == nil {
			cans[machine] = n
		}
	}
	return cans
	// endregion
}
