// Command alarms merges the alarms of three sites.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// site sends an alarm after the given wait, and its channel stays open until ctx ends.
func site(ctx context.Context, name string, wait time.Duration) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return
		}
		select {
		case out <- name:
		case <-ctx.Done():
			return
		}
		<-ctx.Done()
	}()
	return out
}

// region: program
// merge sends the alarms of all sites. A site's channel is closed when ctx ends.
func merge(ctx context.Context, sites ...<-chan string) <-chan string {
	out := make(chan string)
	var wg sync.WaitGroup
	for _, alarms := range sites {
		wg.Go(func() { forward(ctx, alarms, out) })
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// endregion

// forward sends on what comes from one site.
func forward(ctx context.Context, alarms <-chan string, out chan<- string) {
	for a := range alarms {
		select {
		case out <- a:
		case <-ctx.Done():
			return
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(3*time.Second, cancel)
	start := time.Now()
	for a := range merge(ctx, site(ctx, "harbour", 10*time.Millisecond), site(ctx, "depot", 300*time.Millisecond), site(ctx, "mill", 600*time.Millisecond)) {
		fmt.Println(a, "in time:", time.Since(start) < 2*time.Second)
	}
	fmt.Println("shift over")
}
