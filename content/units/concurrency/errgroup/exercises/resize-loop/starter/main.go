package main

import (
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: resize
func main() {
	var g errgroup.Group
	g.SetLimit(2)

	var returned atomic.Int32
	finish := make(chan struct{})
	go func() {
		time.Sleep(time.Second) // by then the loop is as far as it can get
		fmt.Println("Go returned", returned.Load(), "times")
		close(finish)
	}()

	for range 5 {
		g.Go(func() error {
			<-finish // a resize that takes its time
			return nil
		})
		returned.Add(1)
	}
	if err := g.Wait(); err != nil {
		fmt.Println(err)
	}
}

// endregion
