package main

import (
	"fmt"
	"runtime/pprof"
	"time"
)

// region: loft
func answer(reply chan<- int) {
	time.Sleep(500 * time.Millisecond)
	reply <- 42
}

func ask(patience time.Duration) {
	reply := make(chan int)
	go answer(reply)
	select {
	case <-reply:
	case <-time.After(patience):
	}
}

func listen(seeds <-chan int) {
	for range seeds {
	}
}

func main() {
	seeds := make(chan int)
	for range 3 {
		go listen(seeds)
	}
	for range 2 {
		ask(10 * time.Millisecond)
	}
	time.Sleep(2 * time.Second)
	fmt.Println(pprof.Lookup("goroutine").Count())
	close(seeds)
}

// endregion
