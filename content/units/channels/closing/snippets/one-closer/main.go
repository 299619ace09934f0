// Command one-closer closes the channel of several shops once, when all of them have sent their last offer.
package main

import (
	"fmt"
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
	north = Shop{Pages: 1, Every: 50 * time.Millisecond}
	west  = Shop{Pages: 3, Every: 800 * time.Millisecond}
)

// region: offers
func fetch(s Shop, offers chan<- Offer) {
	for range s.Pages {
		offers <- s.Load()
	}
}

func allOffers(shops ...Shop) <-chan Offer {
	offers := make(chan Offer)
	var wg sync.WaitGroup
	for _, s := range shops {
		wg.Go(func() { fetch(s, offers) })
	}
	go func() {
		wg.Wait()
		close(offers)
	}()
	return offers
}

// endregion

func main() {
	n := 0
	for range allOffers(north, west) {
		n++
	}
	fmt.Println("offers:", n)
	fmt.Println("report written")
}
