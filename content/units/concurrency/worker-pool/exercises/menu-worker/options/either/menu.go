// Package menu translates dishes.
package menu

import "context"

func translate(dish string) string { return dish + " (en)" }

// region: worker
func worker(ctx context.Context, dishes <-chan string, out chan<- string) {
	for d := range dishes {
		select {
		case out <- translate(d):
		case <-ctx.Done():
			return
		}
	}
}

// endregion

// Worker runs one worker.
func Worker(ctx context.Context, dishes <-chan string, out chan<- string) { worker(ctx, dishes, out) }
