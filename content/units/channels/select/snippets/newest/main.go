// Command newest offers a sign the newest exchange rate, and never an old one.
package main

import (
	"fmt"
	"time"
)

type Rate float64

// region: newest
func newest(feed <-chan Rate, sign chan<- Rate) {
	defer close(sign)
	var out chan<- Rate // nil: nothing new to show
	var last Rate
	for {
		select {
		case r, ok := <-feed:
			if !ok {
				return
			}
			last, out = r, sign
		case out <- last:
			out = nil
		}
	}
}

// endregion

func main() {
	feed, sign := make(chan Rate), make(chan Rate)
	go newest(feed, sign)
	for _, r := range []Rate{1.08, 1.09, 1.11} {
		feed <- r
	}
	fmt.Println("sign:", <-sign)
	select {
	case r := <-sign:
		fmt.Println("sign:", r)
	case <-time.After(100 * time.Millisecond):
		fmt.Println("nothing new")
	}
	close(feed)
}
