// Command counted takes three orders and ends when all of them are confirmed.
package main

import (
	"fmt"
	"sync"
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
type Shop struct {
	mails sync.WaitGroup
}

func (s *Shop) Order(id int) {
	save(id)
	s.mails.Go(func() { mail(id) })
}

// Close returns when all mails are out. Call it after the last Order.
func (s *Shop) Close() {
	s.mails.Wait()
}

// endregion

func main() {
	s := &Shop{}
	for _, id := range []int{501, 502, 503} {
		s.Order(id)
	}
	s.Close()
	fmt.Println("orders saved:", saved.Load())
	fmt.Println("mails sent:", mails.Load())
}
