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
	height, err := once(ctx, tries, ask)
	if err == nil {
		return height, nil
	}
	if tries <= 1 || ctx.Err() != nil {
		return 0, fmt.Errorf("buoy: %w", err)
	}
	return Height(ctx, tries-1, ask)
}

func once(ctx context.Context, tries int, ask Ask) (int, error) {
	now := time.Now()
	until := now.Add(2 * time.Second)
	if deadline, ok := ctx.Deadline(); ok {
		until = now.Add(deadline.Sub(now) / time.Duration(tries))
	}
	try, cancel := context.WithDeadline(ctx, until)
	defer cancel()
	return ask(try)
}
