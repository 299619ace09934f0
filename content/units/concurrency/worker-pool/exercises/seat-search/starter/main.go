// Command seatfinder looks for a free seat with three workers.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

// region: program
func hasFreeSeat(row int) bool { return row < 40 }

func firstFree() bool {
	rows, answers := make(chan int, 50), make(chan bool)
	for row := range 50 {
		rows <- row
	}
	close(rows)

	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for row := range rows {
				answers <- hasFreeSeat(row)
			}
		})
	}
	go func() {
		wg.Wait()
		close(answers)
	}()

	for free := range answers {
		if free {
			return true
		}
	}
	return false
}

func main() {
	before := runtime.NumGoroutine()
	firstFree()
	time.Sleep(time.Second)
	fmt.Println("left behind:", runtime.NumGoroutine()-before)
}

// endregion
