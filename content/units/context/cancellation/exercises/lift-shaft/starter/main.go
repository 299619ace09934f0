// Command lift stops a lift twice.
package main

import (
	"context"
	"errors"
	"fmt"
)

// region: program
var (
	errPower = errors.New("power lost")
	errDoor  = errors.New("door blocked")
)

func main() {
	base := context.Background()
	building, stopAll := context.WithCancelCause(base)
	lift, stopLift := context.WithCancelCause(building)

	stopLift(errDoor)
	stopAll(errPower)
	stopLift(nil)

	fmt.Println(context.Cause(lift), "/",
		context.Cause(building), "/", lift.Err())
}

// endregion
