// Command merge prints letters with two workers until there are enough.
package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// region: program
func printLetters(ctx context.Context, addresses int) <-chan string {
	jobs, letters := make(chan int), make(chan string)
	go func() {
		defer close(jobs)
		for a := range addresses {
			select {
			case jobs <- a:
			case <-ctx.Done():
				return
			}
		}
	}()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for a := range jobs {
				letters <- fmt.Sprint("Dear number ", a)
			}
		})
	}
	go func() { wg.Wait(); close(letters) }()
	return letters
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	letters := printLetters(ctx, 1_000_000)
	for range 10 {
		<-letters
	}
	cancel()
	for range letters { // the rest is thrown away
	}
	time.Sleep(time.Second)
	fmt.Println("left behind:", runtime.NumGoroutine()-1)
}

// endregion
