package chimes

import (
	"fmt"
	"time"
)

// All returns what to do for each name, and the room in a timer's channel.
func All(names []string) (todo []func(), room int) {
	for _, name := range names {
		todo = append(todo, func() { fmt.Print(name, " ") })
	}
	return todo, cap(time.NewTimer(time.Hour).C)
}
