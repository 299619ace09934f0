// Command parcels closes a queue before its courier has started.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// region: program
func main() {
	before := runtime.NumGoroutine()
	parcels := make(chan string, 3)
	parcels <- "A-17"
	parcels <- "B-02"
	parcels <- "C-44"
	close(parcels)

	delivered := make(chan int, 1)
	go func() {
		n := 0
		for range parcels {
			n++
		}
		delivered <- n
	}()

	select {
	case n := <-delivered:
		fmt.Print("delivered ", n)
	case <-time.After(time.Second):
		fmt.Print("delivered unknown")
	}
	time.Sleep(100 * time.Millisecond)
	fmt.Println(", left", runtime.NumGoroutine()-before)
}

// endregion
