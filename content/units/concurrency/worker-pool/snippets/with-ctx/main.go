// Command with-ctx looks for one empty invoice, and tells feeder and workers to stop when it has it.
package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type (
	Order int
	PDF   struct{ Pages int }
)

func render(context.Context, Order) PDF { return PDF{Pages: 0} }

// region: pool
func renderAll(ctx context.Context, orders []Order, n int) <-chan PDF {
	jobs, pdfs := make(chan Order), make(chan PDF)
	go func() {
		defer close(jobs)
		for _, o := range orders {
			select {
			case jobs <- o:
			case <-ctx.Done():
				return
			}
		}
	}()

	var workers sync.WaitGroup
	for range n {
		workers.Go(func() {
			for o := range jobs {
				select {
				case pdfs <- render(ctx, o):
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() {
		workers.Wait()
		close(pdfs)
	}()
	return pdfs
}

// endregion

// region: find
func findEmpty(ctx context.Context, orders []Order) (bool, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for pdf := range renderAll(ctx, orders, 3) {
		if pdf.Pages == 0 {
			return true, nil
		}
	}
	return false, ctx.Err()
}

// endregion

func main() {
	found, err := findEmpty(context.Background(), make([]Order, 100))
	fmt.Println("an empty invoice:", found, err)
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
