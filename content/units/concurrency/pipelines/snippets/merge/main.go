// Command merge reads the requests of two servers as one stream.
package main

import (
	"context"
	"fmt"
	"sync"
)

type Request struct{ Path string }

// region: merge
func merge(ctx context.Context, ins ...<-chan Request) <-chan Request {
	out := make(chan Request)
	var wg sync.WaitGroup
	for _, in := range ins {
		wg.Go(func() {
			for r := range in {
				select {
				case out <- r:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// endregion

func server(ctx context.Context, paths ...string) <-chan Request {
	reqs := make(chan Request)
	go func() {
		defer close(reqs)
		for _, p := range paths {
			select {
			case reqs <- Request{p}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return reqs
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for range merge(ctx, server(ctx, "/a", "/b"), server(ctx, "/c")) {
		n++
	}
	fmt.Println("requests:", n)
}
