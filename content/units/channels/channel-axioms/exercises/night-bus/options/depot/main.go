// Command bus waits for the stops of a line.
package main

import "fmt"

type Line struct {
	Stops chan string
}

// region: main
func main() {
	lines := []*Line{{Stops: make(chan string, 1)}, {}}
	for _, line := range lines {
		line.Stops <- "depot"
	}
	fmt.Println(<-lines[0].Stops)
}

// endregion
