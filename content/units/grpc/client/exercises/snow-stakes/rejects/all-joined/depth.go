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
	var failed []error
	for _, stake := range stakes {
		if ctx.Err() != nil {
			return 0, ctx.Err()
		}
		var centimetres int
		callCtx, cancel := context.WithTimeout(ctx, limit)
		err := stake.Invoke(callCtx, method, &centimetres)
		cancel()
		if err == nil {
			return centimetres, nil
		}
		failed = append(failed, err)
	}
	if ctx.Err() != nil {
		return 0, ctx.Err()
	}
	return 0, errors.Join(failed...)
}
