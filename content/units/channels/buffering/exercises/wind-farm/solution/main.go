// Command wind-farm stores the readings of turbines, which come faster than they are written.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// Reading is what a turbine measured.
type Reading int

var taken, written atomic.Int64

// appendToDisk takes 50 ms.
func appendToDisk(Reading) {
	time.Sleep(50 * time.Millisecond)
	written.Add(1)
}

// region: farm
type Farm struct {
	queue chan Reading
}

func Open() *Farm {
	f := &Farm{queue: make(chan Reading, 8)}
	go f.write()
	return f
}

func (f *Farm) write() {
	for r := range f.queue {
		appendToDisk(r) // takes 50 ms
	}
}

// Store is called by the one goroutine that reads the turbines' socket.
func (f *Farm) Store(r Reading) {
	taken.Add(1)
	f.queue <- r // waits when the disk is slow
}

// endregion

func main() {
	f := Open()
	stop := time.After(time.Second)
	for r := Reading(0); ; r++ {
		select {
		case <-stop:
			held := taken.Load() - written.Load()
			fmt.Println("more than 10 readings in memory:", held > 10)
			return
		case <-time.After(10 * time.Millisecond):
			f.Store(r)
		}
	}
}
