// A goroutine panics, and the recover of the function that started it does not help.
package main

import (
	"fmt"
	"time"
)

type symbol struct{ prices []int }

// region: watch
func watch(s *symbol) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("watch:", r)
		}
	}()
	go poll(s)
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
