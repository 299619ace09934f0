// Command tiles renders map tiles with two workers.
package main

import (
	"fmt"
	"sync"
	"time"
)

// region: program
func render(tile int) int {
	if tile == 1 {
		time.Sleep(2 * time.Second)
	} else {
		time.Sleep(5 * time.Millisecond)
	}
	return tile
}

func main() {
	tiles, done := make(chan int), make(chan int)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for t := range tiles {
				done <- render(t)
			}
		})
	}
	go func() {
		wg.Wait()
		close(done)
	}()
	go func() {
		defer close(tiles)
		for t := range 4 {
			tiles <- t + 1
		}
	}()

	sep := ""
	for t := range done {
		fmt.Print(sep, t)
		sep = " "
	}
}

// endregion
