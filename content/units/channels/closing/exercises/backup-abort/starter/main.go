// Command backup aborts a backup twice, by a context and by a channel.
package main

import (
	"context"
	"fmt"
)

// region: program
// twice calls abort two times and returns what it panicked with, if it did.
func twice(abort func()) (panicked any) {
	defer func() { panicked = recover() }()
	abort()
	abort()
	return nil
}

func isClosed(done <-chan struct{}) bool {
	select {
	case <-done:
		return true
	default:
		return false
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	fmt.Println("context:", twice(cancel), ctx.Err())

	done := make(chan struct{})
	fmt.Println("channel:", twice(func() { close(done) }), isClosed(done))
}

// endregion
