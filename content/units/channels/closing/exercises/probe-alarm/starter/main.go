// Command probes watches hosts until one of them is down.
package main

import (
	"fmt"
	"sync"
	"time"
)

// alive takes a second to find out that a host of the rack is down.
func alive(host string) bool {
	time.Sleep(time.Second)
	return false
}

// region: program
func watch(host string, down chan struct{}) {
	t := time.NewTicker(100 * time.Millisecond)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			if !alive(host) { // asks the host, may take a second
				close(down)
				return
			}
		case <-down:
			return
		}
	}
}

func main() {
	down := make(chan struct{})
	var wg sync.WaitGroup
	for _, host := range []string{"db-1", "db-2", "db-3"} {
		wg.Go(func() { watch(host, down) })
	}
	wg.Wait()
	fmt.Println("all probes stopped")
}

// endregion
