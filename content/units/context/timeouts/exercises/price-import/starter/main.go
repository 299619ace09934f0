// Command prices imports price files, each under a limit of its own.
package main

import (
	"context"
	"fmt"
	"time"
)

var all []context.Context

func load(ctx context.Context, _ string) { all = append(all, ctx) }

func live() (n int) {
	for _, ctx := range all {
		if ctx.Err() == nil {
			n++
		}
	}
	return n
}

// region: import
func main() {
	job, stop := context.WithCancel(context.Background())
	defer stop()

	for _, file := range []string{"bolts.csv", "nuts.csv", "screws.csv"} {
		func() {
			ctx, cancel := context.WithTimeout(job, time.Minute)
			defer cancel()
			load(ctx, file)
		}()
	}
	fmt.Print(live(), " ")

	for _, file := range []string{"paint.csv", "glue.csv", "tape.csv"} {
		ctx, cancel := context.WithTimeout(job, time.Minute)
		defer cancel()
		load(ctx, file)
	}
	fmt.Print(live(), " ")

	stop()
	fmt.Println(live())
}

// endregion
