package buoy

import (
	"context"
	"fmt"
	"time"
)

// Ask asks a buoy for the height of the waves in centimetres. It returns when
// ctx ends, if not before.
type Ask func(ctx context.Context) (int, error)

// Height asks the buoy, tries times at most. A radio link loses many
// questions: a lost one is never answered. Without a deadline of the caller
// each try has two seconds.
func Height(ctx context.Context, tries int, ask Ask) (int, error) {
	var last error
	limit := 2 * time.Second
	if deadline, ok := ctx.Deadline(); ok {
		limit = time.Until(deadline) / time.Duration(tries)
	}
	try, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	for range tries {
		if ctx.Err() != nil {
			return 0, ctx.Err()
		}
		height, err := ask(try)
		if err == nil {
			return height, nil
		}
		last = err
	}
	return 0, fmt.Errorf("buoy: %d tries: %w", tries, last)
}
