// Command slow keeps a rate of forty a second while a service has become slow.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

var (
	mu       sync.Mutex
	now, top int
)

func count(n int) {
	mu.Lock()
	defer mu.Unlock()
	now += n
	top = max(top, now)
}

func lookup(string) {
	count(1)
	defer count(-1)
	time.Sleep(4 * time.Second)
}

func locate(ctx context.Context, addresses []string) error {
	limiter := rate.NewLimiter(40, 1)
	var wg sync.WaitGroup
	defer wg.Wait()
	for _, a := range addresses {
		if err := limiter.Wait(ctx); err != nil {
			return err
		}
		wg.Go(func() { lookup(a) })
	}
	return nil
}

func main() {
	if err := locate(context.Background(), make([]string, 60)); err != nil {
		fmt.Println(err)
	}
	fmt.Println("at once:", top)
}
