// Command shipper sends a batch to three regions and counts what is left behind, for three sizes of buffer.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// send takes at most 10 ms and always returns.
func send(batch, region string) string {
	time.Sleep(5 * time.Millisecond)
	return region
}

// region: program
// ship sends a batch to every region and returns after the first ack.
func ship(batch string, regions []string, size int) string {
	acks := make(chan string, size)
	for _, r := range regions {
		go func() {
			acks <- send(batch, r)
		}()
	}
	return <-acks
}

func main() {
	regions := []string{"eu", "us", "ap"}
	for size := range 3 {
		before := runtime.NumGoroutine()
		ship("batch-7", regions, size)
		time.Sleep(200 * time.Millisecond)
		fmt.Print(runtime.NumGoroutine()-before, " ")
	}
}

// endregion
