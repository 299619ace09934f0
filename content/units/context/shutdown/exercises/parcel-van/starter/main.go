// Command van asks what is left of a ctx after its day has been called off.
package main

import (
	"context"
	"fmt"
	"time"
)

// region: van
func show(name string, ctx context.Context) {
	_, limited := ctx.Deadline()
	fmt.Println(name, ctx.Err() != nil, limited)
}

func main() {
	day, callOff := context.WithTimeout(context.Background(), 8*time.Hour)
	callOff() // SIGTERM in the van's computer

	way1, cancel1 := context.WithTimeout(day, time.Minute)
	defer cancel1()
	way2 := context.WithoutCancel(day)
	way3, cancel3 := context.WithTimeout(way2, time.Minute)
	defer cancel3()

	show("a", way1)
	show("b", way2)
	show("c", way3)
}

// endregion
