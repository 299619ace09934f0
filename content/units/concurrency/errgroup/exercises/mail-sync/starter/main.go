package main

import (
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: sync
func main() {
	var (
		g      errgroup.Group
		synced atomic.Int32
	)
	g.SetLimit(2)
	for _, account := range []string{"home", "work"} {
		login(account) // takes 0 to 4 ms
		g.Go(func() error {
			inbox := find(account, "inbox") // takes 0 to 4 ms
			g.Go(func() error {
				fetch(inbox)
				synced.Add(1)
				return nil
			})
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		fmt.Println(err)
	}
	fmt.Println("synced", synced.Load())
}

// endregion

func login(string) { pause() }

func find(account, folder string) string {
	pause()
	return account + "/" + folder
}

func fetch(string) {}

func pause() { time.Sleep(rand.N(4 * time.Millisecond)) }
