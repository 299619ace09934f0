// Command drain stops a job because its node is drained.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Node can be drained.
type Node struct{ onDrain func() }

// Job works until it is done or ctx has ended.
type Job func(ctx context.Context) error

// region: run
var errDrained = errors.New("node is being drained")

func run(ctx context.Context, node *Node, job Job) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	node.onDrain = func() { stop(errDrained) }

	err := job(ctx)
	if ctx.Err() != nil {
		fmt.Println("Err:  ", ctx.Err())
		fmt.Println("Cause:", context.Cause(ctx))
	}
	return err
}

// endregion

func main() {
	var node Node
	err := run(context.Background(), &node, func(ctx context.Context) error {
		time.AfterFunc(20*time.Millisecond, node.onDrain)
		<-ctx.Done()
		return ctx.Err()
	})
	fmt.Println("run:  ", err)
}
