// Command lease renews a lease on a lock until it is released.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type Lease struct{ until time.Time }

func (l *Lease) Renew() { l.until = time.Now().Add(time.Second) }

// region: program
// keep renews a lease until the returned function is called, once.
func keep(l *Lease, every time.Duration) (release func()) {
	t := time.NewTicker(every)
	done := make(chan struct{})
	go func() {
		defer t.Stop()
		for {
			select {
			case <-t.C:
				l.Renew()
			case <-done:
				return
			}
		}
	}()
	return func() { close(done) }
}

func main() {
	release := keep(&Lease{}, time.Minute)
	time.Sleep(100 * time.Millisecond)
	release()
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

// endregion
