// A lift compares what it knows of its doors.
package main

import "fmt"

func check(number int, holds bool) {
	if holds {
		fmt.Print(number, " ")
	}
}

// region: lift
type DoorFault struct{ Floor int }

func (f *DoorFault) Error() string {
	return fmt.Sprint("door stuck on floor ", f.Floor)
}

func main() {
	var fault *DoorFault
	var before error
	var now error = fault
	var first any = before
	var last any = now

	check(1, before == nil)
	check(2, now == nil)
	check(3, now == fault)
	check(4, first == nil)
	check(5, last == nil)
	check(6, before == now)
	check(7, last == now)
}

// endregion
