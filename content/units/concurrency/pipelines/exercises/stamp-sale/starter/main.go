// Command stamps counts what a pipeline leaves behind, after its end and after a cancel.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

// region: program
func numbers(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := 1; ; n++ {
			select {
			case out <- n:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func first(ctx context.Context, in <-chan int, count int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			select {
			case out <- n:
			case <-ctx.Done():
				return
			}
			if count--; count == 0 {
				return
			}
		}
	}()
	return out
}

// endregion

func main() {
	before := runtime.NumGoroutine()
	left := func() int {
		time.Sleep(300 * time.Millisecond)
		return runtime.NumGoroutine() - before
	}
	// region: program
	ctx, cancel := context.WithCancel(context.Background())
	stamps := first(ctx, numbers(ctx), 3)
	for range stamps {
	}
	fmt.Print(left(), " ") // goroutines besides main
	cancel()
	fmt.Print(left())
	// endregion
}
