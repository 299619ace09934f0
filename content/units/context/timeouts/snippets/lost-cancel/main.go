// Command lostcancel forgets to cancel on the early way out.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errSoldOut = errors.New("sold out")

func inStock(context.Context, string) (int, error) { return 0, nil }

// region: reserve
// reserve checks one cart line, for a worker that runs for days.
func reserve(worker context.Context, sku string) error {
	ctx, cancel := context.WithTimeout(worker, 10*time.Minute)
	n, err := inStock(ctx, sku)
	if err != nil {
		cancel()
		return fmt.Errorf("reserve %s: %w", sku, err)
	}
	if n == 0 {
		return errSoldOut
	}
	cancel()
	return nil
}

// endregion

func main() { fmt.Println(reserve(context.Background(), "A-17")) }
