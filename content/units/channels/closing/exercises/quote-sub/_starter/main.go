// Command quotes prints three quotes of a subscription.
package main

import "fmt"

// region: program
func Subscribe(first int) <-chan int {
	quotes := make(chan int)
	go func() {
		for q := first; ; q++ {
			quotes <- q
		}
	}()
	return quotes
}

func main() {
	quotes := Subscribe(100)
	for range 3 {
		fmt.Println(<-quotes)
	}
	close(quotes)
}

// endregion
