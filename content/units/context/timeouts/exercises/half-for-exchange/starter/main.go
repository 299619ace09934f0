// Command desk gives an exchange half of the time that the caller has.
package main

import (
	"context"
	"fmt"
	"time"
)

// region: half
// quote asks the exchange and keeps half of the time for the clearing house.
func quote(ctx context.Context) error {
	deadline, _ := ctx.Deadline()
	half := time.Until(deadline) / 2

	askCtx, cancel := context.WithTimeout(ctx, half)
	defer cancel()
	return ask(askCtx)
}

func ask(ctx context.Context) error {
	select {
	case <-time.After(20 * time.Millisecond): // the exchange's answer
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	fmt.Println(quote(ctx), "/", quote(context.Background()))
}

// endregion
