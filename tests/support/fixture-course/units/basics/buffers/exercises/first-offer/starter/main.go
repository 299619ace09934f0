package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	for range 3 {
		firstOffer()
	}
	time.Sleep(50 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

func ask(supplier int) int { return supplier * 100 }

// region: offer

// firstOffer asks three carriers and returns the first offer.
func firstOffer() int {
	carriers := []int{1, 2, 3}
	offers := make(chan int)
	for _, carrier := range carriers {
		go func() {
			offers <- ask(carrier)
		}()
	}
	return <-offers
}

// endregion
