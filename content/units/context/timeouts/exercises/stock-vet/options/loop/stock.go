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
func (s *Service) Total(ctx context.Context, skus []string) (int, error) {
	sum := 0
	for _, sku := range skus {
		ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
		defer cancel()
		n, err := s.DB.Count(ctx, sku)
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, nil
}

// endregion
