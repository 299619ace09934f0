// Command forgotten takes three orders and ends before any of them is confirmed.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

var saved, mails atomic.Int64

func save(int) { saved.Add(1) }

func mail(int) {
	time.Sleep(200 * time.Millisecond)
	mails.Add(1)
}

// region: shop
type Shop struct{}

func (s *Shop) Order(id int) {
	save(id)
	go mail(id) // takes 200 ms, and the buyer should not wait
}

// endregion

// region: main
func main() {
	s := &Shop{}
	for _, id := range []int{501, 502, 503} {
		s.Order(id)
	}
	fmt.Println("orders saved:", saved.Load())
	fmt.Println("mails sent:", mails.Load())
}

// endregion
