// Command ahead takes orders into a large buffer, faster than they are packed.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

var accepted, packed atomic.Int64

// region: program
func intake(orders chan<- int) {
	for id := range 8 {
		orders <- id
		accepted.Add(1) // the buyer reads "accepted"
	}
}

func pack(orders <-chan int) {
	for range orders {
		time.Sleep(500 * time.Millisecond)
		packed.Add(1)
	}
}

func main() {
	orders := make(chan int, 100) // large enough
	go intake(orders)
	go pack(orders)

	time.Sleep(1750 * time.Millisecond) // then it is updated
	fmt.Println("accepted:", accepted.Load())
	fmt.Println("packed:", packed.Load())
	fmt.Println("in the buffer:", len(orders))
}

// endregion
