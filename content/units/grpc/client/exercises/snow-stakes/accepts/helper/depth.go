package stakes

import (
	"context"
	"errors"
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
	err := ctx.Err()
	for _, stake := range stakes {
		if ctx.Err() != nil {
			break
		}
		var depth int
		if depth, err = ask(ctx, stake, limit); err == nil {
			return depth, nil
		}
	}
	return 0, errors.Join(ctx.Err(), err)
}

func ask(ctx context.Context, stake Conn, limit time.Duration) (depth int, err error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	err = stake.Invoke(ctx, method, &depth)
	return depth, err
}
