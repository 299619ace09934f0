package main

import (
	"sync"
	"time"
)

func main() {
	jobs, results := make(chan int), make(chan int)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { work(jobs, results) })
	}
	go func() {
		for n := range 4 {
			jobs <- n
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	for range results {
		time.Sleep(20 * time.Millisecond)
	}
}

func work(jobs <-chan int, results chan<- int) {
	for n := range jobs {
		time.Sleep(5 * time.Millisecond)
		results <- n
	}
}
