// Command films transcodes films with three workers until the reader leaves.
package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type Film string

// region: pool
func transcodeAll(ctx context.Context, films []Film) <-chan Film {
	jobs, out := make(chan Film), make(chan Film)
	go func() {
		defer close(jobs)
		for _, f := range films {
			select {
			case jobs <- f:
			case <-ctx.Done():
				return
			}
		}
	}()

	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() {
			for f := range jobs {
				select {
				case out <- transcode(f):
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() { workers.Wait(); close(out) }()
	return out
}

// endregion

func transcode(f Film) Film {
	time.Sleep(3 * time.Second)
	return f
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	transcodeAll(ctx, make([]Film, 100))
	time.Sleep(500 * time.Millisecond)
	cancel()
	time.Sleep(500 * time.Millisecond)
	fmt.Println("right after the cancel:", runtime.NumGoroutine(), "goroutines")
	time.Sleep(5 * time.Second)
	fmt.Println("later:", runtime.NumGoroutine(), "goroutine")
}
