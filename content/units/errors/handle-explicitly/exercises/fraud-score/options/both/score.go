package fraud

import (
	"context"
	"log/slog"
)

type Model func(ctx context.Context, order string) (int, error)

// Score says how suspicious an order is, from 0 to 100.
func Score(ctx context.Context, ask Model, order string) (int, error) {
	n, err := ask(ctx, order)
	if err != nil {
		// region: failed
		slog.Error("no score", "order", order, "err", err)
		return 0, err
		// endregion
	}
	return n, nil
}
