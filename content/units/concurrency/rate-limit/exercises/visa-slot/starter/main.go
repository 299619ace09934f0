// Command visa asks a limiter for a token under a deadline that is too short.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

// region: program
func status(err error) string {
	switch {
	case err == nil:
		return "200"
	case errors.Is(err, context.DeadlineExceeded):
		return "504"
	default:
		return "500"
	}
}

func main() {
	limiter := rate.NewLimiter(rate.Every(time.Minute), 1)
	for range 2 {
		ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
		start := time.Now()
		err := limiter.Wait(ctx)
		cancel()
		fmt.Println(status(err), "after", time.Since(start).Round(time.Second))
	}
}

// endregion
