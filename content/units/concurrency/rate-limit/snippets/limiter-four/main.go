// Command limiter-four looks up four addresses, one each 20 ms.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// region: all
func lookup(string) {
	time.Sleep(30 * time.Millisecond)
}

func locate(ctx context.Context, addresses []string) error {
	limiter := rate.NewLimiter(rate.Every(20*time.Millisecond), 1)
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

// endregion

func main() {
	locate(context.Background(), []string{"a", "b", "c", "d"})
	fmt.Println("done")
}
