// Command belt feeds parcels to two workers, whose slips nobody takes.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
func main() {
	belt, slips := make(chan int, 3), make(chan string)
	for range 2 {
		go func() {
			for parcel := range belt {
				slips <- fmt.Sprint("parcel ", parcel)
			}
		}()
	}

	var fed atomic.Int32
	go func() {
		defer close(belt)
		for parcel := range 20 {
			belt <- parcel
			fed.Add(1)
		}
	}()
	time.Sleep(time.Second)
	fmt.Println("fed", fed.Load(), "of 20")
}

// endregion
