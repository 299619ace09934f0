// Command audit serves requests that each record one audit event; the writer of the events gives up at its first error.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"time"
)

type Event string

func writeToDisk(Event) error { return errors.New("disk full") }

// region: program
type Audit struct {
	events chan Event
	gone   chan struct{}
}

func NewAudit() *Audit {
	a := &Audit{events: make(chan Event, 100), gone: make(chan struct{})}
	go func() {
		defer close(a.gone)
		for e := range a.events {
			if err := writeToDisk(e); err != nil {
				fmt.Println("audit:", err)
				return
			}
		}
	}()
	return a
}

// Record is called once by every request's goroutine.
func (a *Audit) Record(e Event) {
	select {
	case a.events <- e:
	case <-a.gone:
	}
}

// endregion

func main() {
	a := NewAudit()
	for _, requests := range []int{1, 100, 60} {
		for range requests {
			go a.Record("order placed")
		}
		time.Sleep(300 * time.Millisecond)
		fmt.Println("blocked requests:", runtime.NumGoroutine()-1)
	}
}
