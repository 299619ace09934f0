// The goroutine that can panic recovers.
package main

import (
	"fmt"
	"time"
)

type symbol struct{ prices []int }

// region: watch
func watch(s *symbol) {
	go func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("watch:", r)
			}
		}()
		poll(s)
	}()
}

// endregion

func poll(s *symbol) { fmt.Println("first price:", s.prices[0]) }

func main() {
	// region: main
	watch(&symbol{})
	time.Sleep(time.Second) // the service serves
	fmt.Println("still serving")
	// endregion
}
