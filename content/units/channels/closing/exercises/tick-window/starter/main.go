// Command feed looks at the first prices of a feed that never ends.
package main

import (
	"fmt"
	"runtime"
	"time"
)

var price = 0

func next() int {
	price += 10
	return price
}

// region: feed
func feed(prices chan<- int, enough <-chan struct{}) {
	defer close(prices)
	for {
		select {
		case prices <- next():
		case <-enough:
			return
		}
	}
}

func Highest(n int) int {
	prices, enough := make(chan int), make(chan struct{})
	go feed(prices, enough)
	top := 0
	for range n {
		top = max(top, <-prices)
	}
	// here
	return top
}

// endregion

func main() {
	answer := make(chan int, 1)
	go func() { answer <- Highest(3) }()
	select {
	case top := <-answer:
		time.Sleep(time.Second)
		fmt.Printf("highest %d, goroutines: %d\n", top, runtime.NumGoroutine())
	case <-time.After(3 * time.Second):
		fmt.Println("no answer")
	}
}
