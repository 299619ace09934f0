package fraud

import (
	"context"
	"fmt"
)

type Model func(ctx context.Context, order string) (int, error)

// region: score
// Score says how suspicious an order is, from 0 to 100.
func Score(ctx context.Context, ask Model, order string) (int, error) {
	n, err := ask(ctx, order)
	if err != nil {
		return 0, fmt.Errorf("score order %s: %w", order, err)
	}
	return n, nil
}

// endregion
