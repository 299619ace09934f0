// Command lostcancel forgets to cancel on the early way out.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errSoldOut = errors.New("sold out")

func inStock(context.Context, string) (bool, error) { return false, nil }

// region: reserve
// reserve is called for each cart line, with the ctx of a worker that runs for days.
func reserve(worker context.Context, sku string) error {
	ctx, cancel := context.WithTimeout(worker, 10*time.Minute)
	ok, err := inStock(ctx, sku)
	if err != nil || !ok {
		return errors.Join(errSoldOut, err)
	}
	cancel()
	return nil
}

// endregion

func main() { fmt.Println(reserve(context.Background(), "A-17")) }
