// Command waiting sleeps in its select until there is a parcel.
package main

import (
	"fmt"
	"time"
)

type Parcel struct{ Weight int }

func pack(Parcel) {}

var idle int

// region: station
func station(parcels <-chan Parcel, closing <-chan struct{}) {
	for {
		select {
		case p := <-parcels:
			pack(p)
		case <-closing:
			return
		}
	}
}

// endregion

func main() {
	parcels, closing := make(chan Parcel), make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		station(parcels, closing)
	}()
	for range 2 {
		time.Sleep(200 * time.Millisecond)
		parcels <- Parcel{Weight: 3}
	}
	close(closing)
	<-done
	fmt.Println("packed: 2, more than 10000 turns without a parcel:", idle > 10000)
}
