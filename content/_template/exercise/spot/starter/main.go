package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	firstOffer()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

func ask(carrier string) int { return len(carrier) }

// region: offer

// firstOffer asks two carriers and returns the first offer.
func firstOffer() int {
	carriers := []string{"north", "south"}
	offers := make(chan int)
	for _, carrier := range carriers {
		go func() {
			offers <- ask(carrier)
		}()
	}
	return <-offers
}

// endregion
