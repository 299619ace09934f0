// Command radio waits for a free channel, in three ways in vain.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// region: program
var errBusy = errors.New("all channels busy")

func call(limit time.Duration, hangUp bool) {
	caller, leave := context.WithTimeout(context.Background(), limit)
	defer leave()
	ctx, cancel := context.WithTimeoutCause(caller,
		200*time.Millisecond, errBusy)
	defer cancel()
	if hangUp {
		cancel()
	}
	<-ctx.Done()
	fmt.Println(context.Cause(ctx))
}

func main() {
	call(time.Hour, false)
	call(time.Millisecond, false)
	call(time.Hour, true)
}

// endregion
