// Command tax maps the end of a call to a status.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// region: tax
var errTaxBudget = errors.New("tax budget used up")

func oldClient(ctx context.Context) error {
	<-ctx.Done()
	return fmt.Errorf("tax: %w", ctx.Err())
}

func newClient(ctx context.Context) error {
	<-ctx.Done()
	return fmt.Errorf("tax: %w", context.Cause(ctx))
}

func status(err error) int {
	if errors.Is(err, context.DeadlineExceeded) {
		return 504
	}
	return 502
}

func main() {
	ctx, cancel := context.WithTimeoutCause(
		context.Background(), 50*time.Millisecond, errTaxBudget)
	defer cancel()
	fmt.Println(status(oldClient(ctx)), status(newClient(ctx)))
}

// endregion
