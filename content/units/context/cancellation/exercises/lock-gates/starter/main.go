// Command gates closes the gates of a lock when its ctx ends.
package main

import (
	"context"
	"fmt"
)

// region: program
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	closed := make(chan string, 2)
	stopA := context.AfterFunc(ctx, func() { closed <- "gate A" })
	stopB := context.AfterFunc(ctx, func() { closed <- "gate B" })

	first := stopA()
	cancel()
	name := <-closed
	fmt.Println(name, first, stopB())
}

// endregion
