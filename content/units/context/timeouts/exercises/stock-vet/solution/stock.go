// Package stock counts what a warehouse has.
package stock

import (
	"context"
	"time"
)

// DB answers one count at a time.
type DB interface {
	Count(ctx context.Context, sku string) (int, error)
}

// Service counts stock.
type Service struct {
	DB   DB
	stop context.CancelFunc
}

// region: count
func (s *Service) Count(ctx context.Context, sku string) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	return s.DB.Count(ctx, sku)
}

// endregion
