// Command scan scans uploads with three workers, whose reports nobody reads.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
var scanned atomic.Int32

func scan(upload int) string {
	scanned.Add(1)
	return fmt.Sprintf("upload %d: clean", upload)
}

func main() {
	uploads, reports := make(chan int, 10), make(chan string, 4)
	for u := range 10 {
		uploads <- u
	}
	close(uploads)

	for range 3 {
		go func() {
			for u := range uploads {
				reports <- scan(u)
			}
		}()
	}
	time.Sleep(time.Second)
	fmt.Println("scanned", scanned.Load())
}

// endregion
