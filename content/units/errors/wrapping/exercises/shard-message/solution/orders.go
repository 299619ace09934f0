package orders

import (
	"context"
	"fmt"
)

type DB struct{}

func (DB) Query(context.Context, string) ([]string, error) { return nil, nil }

// Store holds the orders in shards.
type Store struct{ shards []DB }

// Open returns the orders that are not shipped.
func (s *Store) Open(ctx context.Context) ([]string, error) {
	var all []string
	// region: model
	for i, db := range s.shards {
		rows, err := db.Query(ctx, openOrders)
		if err != nil {
			return nil, fmt.Errorf("query open orders on shard %d: %w", i, err)
		}
		all = append(all, rows...)
	}
	// endregion
	return all, nil
}

const openOrders = "SELECT id FROM orders WHERE shipped_at IS NULL"
