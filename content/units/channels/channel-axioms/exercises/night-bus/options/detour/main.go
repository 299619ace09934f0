// Command bus waits for the stops of a line.
package main

import "fmt"

type Line struct {
	Stops chan string
}

// region: main
func main() {
	line := Line{Stops: make(chan string)}
	detour := line
	detour.Stops = nil
	for stop := range line.Stops {
		fmt.Println(stop)
	}
}

// endregion
