// Command both keeps a rate and a number at once, for a service that has become slow.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"
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

type Place struct{}

type slowAPI struct{}

func (slowAPI) Geocode(context.Context, string) (Place, error) {
	count(1)
	defer count(-1)
	time.Sleep(600 * time.Millisecond)
	return Place{}, nil
}

// region: client
type Client struct {
	api interface {
		Geocode(ctx context.Context, address string) (Place, error)
	}
	slots *semaphore.Weighted // calls at once
	rate  *rate.Limiter       // calls a second
}

func (c *Client) Locate(ctx context.Context, address string) (Place, error) {
	if err := c.slots.Acquire(ctx, 1); err != nil {
		return Place{}, fmt.Errorf("locate %q: %w", address, err)
	}
	defer c.slots.Release(1)
	if err := c.rate.Wait(ctx); err != nil {
		return Place{}, fmt.Errorf("locate %q: %w", address, err)
	}
	return c.api.Geocode(ctx, address)
}

// endregion

func main() {
	c := &Client{slowAPI{}, semaphore.NewWeighted(10), rate.NewLimiter(40, 1)}
	var wg sync.WaitGroup
	for range 30 {
		wg.Go(func() {
			if _, err := c.Locate(context.Background(), "1 Main St"); err != nil {
				fmt.Println(err)
			}
		})
	}
	wg.Wait()
	fmt.Println("at once:", top)
}
