package tickets

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// Box is the ticket office of a theatre.
type Box interface {
	Reserve(ctx context.Context, seat string) error
	Print(ctx context.Context, seat string) error
	Receipt(ctx context.Context, seats []string) error
}

// region: sell
// Sell reserves all seats at the same time, then prints all tickets at the
// same time, then writes a receipt. In the first two steps a failure stops
// the others. The caller's deadline ends each step.
func Sell(ctx context.Context, box Box, seats []string) error {
	reserving, resCtx := errgroup.WithContext(ctx)
	for _, seat := range seats {
		reserving.Go(func() error { return box.Reserve(resCtx, seat) })
	}
	if err := reserving.Wait(); err != nil {
		return err
	}
	printing, printCtx := errgroup.WithContext(ctx)
	for _, seat := range seats {
		printing.Go(func() error { return box.Print(printCtx, seat) })
	}
	if err := printing.Wait(); err != nil {
		return err
	}
	return box.Receipt(ctx, seats)
}

// endregion
