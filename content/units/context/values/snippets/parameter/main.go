// Command refunds has its limit where callers see it.
package main

import (
	"context"
	"fmt"
)

// region: parameter
// Refunds pays back up to Limit.
type Refunds struct {
	Limit int
}

func (r Refunds) Refund(ctx context.Context, cents int) error {
	if cents > r.Limit {
		return fmt.Errorf("refund %d: limit is %d", cents, r.Limit)
	}
	return nil
}

// endregion

func main() {
	fmt.Println(Refunds{Limit: 10_000}.Refund(context.Background(), 500))
}
