package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	for range 3 {
		firstPrice()
	}
	time.Sleep(50 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

func ask(supplier int) int { return supplier * 100 }

// region: first-price

// firstPrice asks two suppliers and returns the first answer.
func firstPrice() int {
	prices := make(chan int, 2)
	for _, supplier := range []int{1, 2} {
		go func() {
			prices <- ask(supplier)
		}()
	}
	return <-prices
}

// endregion
