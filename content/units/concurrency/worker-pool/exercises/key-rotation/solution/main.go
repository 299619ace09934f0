// Command rotate rotates API keys with four workers and stops at the first that fails.
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type Key int

// list gives page p of the keys, 250 on each of four pages.
func list(_ context.Context, p int) []Key {
	if p == 4 {
		return nil
	}
	keys := make([]Key, 250)
	for i := range keys {
		keys[i] = Key(250*p + i)
	}
	return keys
}

func rotate(_ context.Context, k Key) error {
	if k == 2 {
		return errors.New("key 2 is locked")
	}
	return nil
}

// region: program
// feed sends the keys of all pages.
func feed(ctx context.Context, jobs chan<- Key) {
	defer close(jobs)
	for page := 0; ctx.Err() == nil; page++ {
		keys := list(ctx, page)
		if len(keys) == 0 {
			return
		}
		for _, k := range keys {
			select {
			case jobs <- k:
			case <-ctx.Done():
				return
			}
		}
	}
}

func worker(ctx context.Context, jobs <-chan Key, results chan<- error) {
	for k := range jobs {
		select {
		case results <- rotate(ctx, k):
		case <-ctx.Done():
			return
		}
	}
}

// endregion

func rotateAll(ctx context.Context) <-chan error {
	jobs, results := make(chan Key), make(chan error)
	go feed(ctx, jobs)
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() { worker(ctx, jobs, results) })
	}
	go func() {
		workers.Wait()
		close(results)
	}()
	return results
}

func run() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for err := range rotateAll(ctx) {
		if err != nil {
			return err
		}
	}
	return nil
}

func main() {
	fmt.Println(run())
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
