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
		slog.Debug("no score", "order", order, "err", err)
		return -1, nil
		// endregion
	}
	return n, nil
}
