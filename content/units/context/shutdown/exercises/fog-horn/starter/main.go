// Command foghorn stops two horns in two ways.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
)

// region: main
func main() {
	north, stopNorth := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stopNorth()
	south, stopSouth := signal.NotifyContext(context.Background(), os.Interrupt)
	stopSouth() // the fog has lifted in the south

	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		panic(err)
	}
	if err := self.Signal(os.Interrupt); err != nil { // as Ctrl-C does
		panic(err)
	}
	<-north.Done()

	fmt.Println(north.Err() == context.Canceled, context.Cause(north) == context.Canceled)
	fmt.Println(south.Err() == context.Canceled, context.Cause(south) == context.Canceled)
}

// endregion
