// Command pixels adds up pixels with four workers, one by one and in parts.
package main

import (
	"fmt"
	"slices"
	"sync/atomic"
)

// region: program
var sends atomic.Int32

func send[T any](ch chan<- T, v T) {
	sends.Add(1)
	ch <- v
}

// handovers adds up the pixels in jobs of size pixels, and counts the sends.
func handovers(pixels []int, size int) int32 {
	sends.Store(0)
	jobs, sums := make(chan []int), make(chan int)
	for range 4 {
		go func() {
			for part := range jobs {
				sum := 0
				for _, p := range part {
					sum += p
				}
				send(sums, sum)
			}
		}()
	}
	go func() {
		defer close(jobs)
		for part := range slices.Chunk(pixels, size) {
			send(jobs, part)
		}
	}()
	for range len(pixels) / size {
		<-sums
	}
	return sends.Load()
}

func main() {
	pixels := make([]int, 1000)
	fmt.Println(handovers(pixels, 1), handovers(pixels, 250))
}

// endregion
