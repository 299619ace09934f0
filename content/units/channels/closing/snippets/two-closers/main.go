// Command two-closers lets each of two shops close the channel that both send on.
package main

import (
	"fmt"
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

func writeReport() { time.Sleep(8 * time.Second) }

// region: program
func fetch(s Shop, offers chan<- Offer) {
	defer close(offers)
	for range s.Pages {
		offers <- s.Load()
	}
}

func main() {
	offers := make(chan Offer)
	go fetch(north, offers) // 1 page, takes 50 ms
	go fetch(west, offers)  // 3 pages, 800 ms each

	n := 0
	for range offers {
		n++
	}
	fmt.Println("offers:", n)
	writeReport()
	fmt.Println("report written")
}

// endregion
