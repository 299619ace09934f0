// Command bus waits for the stops of a line.
package main

import "fmt"

type Line struct {
	Stops chan string
}

// region: main
func main() {
	line := Line{Stops: make(chan string, 1)}
	line.Stops <- "depot"
	for range 2 {
		fmt.Println(len(line.Stops), <-line.Stops)
	}
}

// endregion
