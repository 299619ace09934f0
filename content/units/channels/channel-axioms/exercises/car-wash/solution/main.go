// Command wash opens a car wash and queues a van.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
type Wash struct {
	queue chan string
	done  *atomic.Int32
}

func (w Wash) run() {
	for range w.queue {
		w.done.Add(1)
	}
}

func (w *Wash) open(places int) {
	w.queue = make(chan string, places)
	go w.run()
}

func main() {
	wash := Wash{done: new(atomic.Int32)}
	wash.open(2)
	go func() {
		wash.queue <- "van"
		fmt.Println("the van is in the queue")
	}()
	time.Sleep(time.Second)
	fmt.Println("washed:", wash.done.Load())
}

// endregion
