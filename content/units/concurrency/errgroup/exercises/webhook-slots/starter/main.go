package main

import (
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// region: deliver
func main() {
	var (
		g              errgroup.Group
		taken, refused int
		delivered      atomic.Int32
	)
	g.SetLimit(3)
	online := make(chan struct{})

	for range 5 {
		ok := g.TryGo(func() error {
			<-online // the receiver is offline for now
			delivered.Add(1)
			return nil
		})
		if ok {
			taken++
		} else {
			refused++
		}
	}
	close(online)
	if err := g.Wait(); err != nil {
		fmt.Println(err)
	}
	fmt.Println("taken", taken, "refused", refused, "delivered", delivered.Load())
}

// endregion
