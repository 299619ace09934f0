// Command reasons ends four calls in four ways and asks for the error and the cause.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: reasons
var errBreaker = errors.New("circuit breaker opened")

func main() {
	base := context.Background()

	late, cancel := context.WithTimeout(base, time.Millisecond)
	defer cancel()
	show("deadline passed", late)

	request, disconnect := context.WithCancel(base) // net/http does the same
	disconnect()
	show("client left", request)

	g, sibling := errgroup.WithContext(base)
	g.Go(func() error { return errors.New("stock: disk full") })
	show("sibling failed", sibling)

	own, stop := context.WithCancelCause(base)
	stop(errBreaker)
	show("own cancel", own)
}

func show(what string, ctx context.Context) {
	<-ctx.Done()
	fmt.Printf("%-16s %-26v %v\n", what, ctx.Err(), context.Cause(ctx))
}

// endregion
