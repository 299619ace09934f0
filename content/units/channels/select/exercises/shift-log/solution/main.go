// Command shiftlog takes the entries that wait at the end of a shift.
package main

import (
	"fmt"
	"time"
)

type Entry string

// region: handover
// handover takes up to 100 of the entries that wait, and returns them.
func handover(entries <-chan Entry) []Entry {
	var list []Entry
	for len(list) < 100 {
		select {
		case e := <-entries:
			list = append(list, e)
		default:
			return list
		}
	}
	return list
}

// endregion

func main() {
	entries := make(chan Entry, 8)
	entries <- "pump 2 replaced"
	entries <- "valve checked"
	list := make(chan []Entry, 1)
	go func() { list <- handover(entries) }()
	select {
	case l := <-list:
		fmt.Println("entries handed over:", len(l))
	case <-time.After(time.Second):
		fmt.Println("no list after a second")
	}
}
