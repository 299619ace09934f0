package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: check
func viaWaitGroup(urls []string) {
	var wg sync.WaitGroup
	slots := make(chan struct{}, 4)
	for _, u := range urls {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			check(u)
		})
	}
	wg.Wait()
}

func viaGroup(urls []string) {
	var g errgroup.Group
	g.SetLimit(4)
	for _, u := range urls {
		g.Go(func() error {
			check(u)
			return nil
		})
	}
	_ = g.Wait() // no function returns an error
}

// endregion

var answer chan struct{}

func check(string) { <-answer }

// started reports how many goroutines run started for the links while no check can end.
func started(run func([]string)) int {
	answer = make(chan struct{})
	before := runtime.NumGoroutine()
	done := make(chan struct{})
	go func() {
		defer close(done)
		run(make([]string, 60))
	}()
	time.Sleep(time.Second)
	n := runtime.NumGoroutine() - before - 1
	close(answer)
	<-done
	for runtime.NumGoroutine() > before { // a goroutine ends a moment after its last statement
		time.Sleep(time.Millisecond)
	}
	return n
}

func main() {
	fmt.Println("A", started(viaWaitGroup), "B", started(viaGroup))
}
