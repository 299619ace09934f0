// Command give-up looks for one cheap offer, and tells the shops to stop when it has it.
package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type (
	Offer struct{ Price int }
	Shop  struct {
		Pages int
		Every time.Duration
	}
)

func (s Shop) Load() Offer {
	time.Sleep(s.Every)
	return Offer{Price: 100}
}

var (
	north = Shop{Pages: 1, Every: 5 * time.Millisecond}
	west  = Shop{Pages: 1000, Every: 50 * time.Millisecond}
)

// region: give-up
func fetch(ctx context.Context, s Shop, offers chan<- Offer) {
	for range s.Pages {
		select {
		case offers <- s.Load():
		case <-ctx.Done():
			return
		}
	}
}

// firstBelow says false if no shop has such an offer, and if ctx ends first.
func firstBelow(ctx context.Context, limit int, shops ...Shop) (Offer, bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for o := range allOffers(ctx, shops...) {
		if o.Price < limit {
			return o, true
		}
	}
	return Offer{}, false
}

// endregion

func allOffers(ctx context.Context, shops ...Shop) <-chan Offer {
	offers := make(chan Offer)
	var wg sync.WaitGroup
	for _, s := range shops {
		wg.Go(func() { fetch(ctx, s, offers) })
	}
	go func() {
		wg.Wait()
		close(offers)
	}()
	return offers
}

func main() {
	fmt.Println(firstBelow(context.Background(), 150, north, west))
	time.Sleep(2 * time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
