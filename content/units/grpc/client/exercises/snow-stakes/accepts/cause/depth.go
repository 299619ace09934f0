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
	for i := 0; i < len(stakes) && ctx.Err() == nil; i++ {
		var centimetres int
		last = func() error {
			callCtx, cancel := context.WithDeadline(ctx, time.Now().Add(limit))
			defer cancel()
			return stakes[i].Invoke(callCtx, method, &centimetres)
		}()
		if last == nil {
			return centimetres, nil
		}
	}
	if err := ctx.Err(); err != nil {
		return 0, fmt.Errorf("depth: %w (last: %v)", err, last)
	}
	return 0, last
}
