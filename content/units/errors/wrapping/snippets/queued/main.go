// The shipper keeps a batch that the collector did not take.
package main

import (
	"errors"
	"fmt"
)

type batch struct{ id int }

// post stands for the network: no collector takes a batch now.
func post(batch, string) error { return errBusy }

func pickRegion(batch) string { return "eu-1" }

// region: ship
// errBusy: the collector takes nothing now, but will later.
var errBusy = errors.New("collector busy")

func ship(b batch) error {
	region := pickRegion(b)
	if err := post(b, region); err != nil {
		return fmt.Errorf("ship to %s: %w", region, err)
	}
	return nil
}

// endregion

// region: handle
func handle(b batch) {
	err := ship(b)
	switch {
	case err == nil:
		fmt.Printf("batch %d shipped\n", b.id)
	case errors.Is(err, errBusy):
		fmt.Printf("batch %d queued again: %v\n", b.id, err)
	default:
		fmt.Printf("batch %d dropped: %v\n", b.id, err)
	}
}

// endregion

func main() { handle(batch{id: 7}) }
