// Command queue reserves places in the queue of an office.
package main

import (
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

// region: program
func main() {
	desk := rate.NewLimiter(rate.Every(10*time.Minute), 1)
	now := time.Now()

	desk.ReserveN(now, 1) // Ada goes to the desk
	bob := desk.ReserveN(now, 1)
	if bob.DelayFrom(now) > 5*time.Minute {
		leave("Bob")
	}
	cleo := desk.ReserveN(now, 1)
	cleo.CancelAt(now) // she leaves as well
	dan := desk.ReserveN(now, 1)
	wait := dan.DelayFrom(now).Round(time.Minute)
	fmt.Println("Dan waits", wait.Minutes(), "minutes")
}

// endregion

func leave(name string) {}
