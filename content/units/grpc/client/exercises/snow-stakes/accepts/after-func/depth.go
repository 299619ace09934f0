package stakes

import (
	"context"
	"fmt"
	"time"
)

const method = "/snow.v1.Stake/Depth"

// Depth asks one stake after the other for the depth of the snow, until one
// answers. Each has up to limit for it, and its ctx ends with its call.
// Once ctx itself has ended no stake is asked, and the error matches
// ctx.Err(). If all stakes fail, Depth returns the error of the last.
func Depth(
	ctx context.Context, stakes []Conn, limit time.Duration,
) (int, error) {
	var last error
	for _, s := range stakes {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		cm, err := one(ctx, s, limit)
		if err == nil {
			return cm, nil
		}
		last = err
	}
	if ctx.Err() != nil {
		return 0, fmt.Errorf("gave up: %w: %w", ctx.Err(), last)
	}
	return 0, last
}

func one(ctx context.Context, s Conn, limit time.Duration) (cm int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := time.AfterFunc(limit, cancel)
	defer stop.Stop()
	return cm, s.Invoke(ctx, method, &cm)
}
