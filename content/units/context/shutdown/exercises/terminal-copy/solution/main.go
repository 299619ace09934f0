// Command copy copies a film archive to tape and can be interrupted.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"time"
)

// finish writes the tape's index, which may take minutes.
func finish() { time.Sleep(time.Millisecond) }

// region: main
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	copyUntil(ctx)
	fmt.Println("writing the index, this may take minutes")
	finish()
}

// endregion

func copyUntil(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-time.After(time.Millisecond):
	}
}
