// Command bus waits for the stops of a line.
package main

import "fmt"

type Line struct {
	Stops chan string
}

// region: main
func main() {
	lines := map[string]Line{
		"N1": {Stops: make(chan string)},
	}
	for stop := range lines["N2"].Stops {
		fmt.Println(stop)
	}
}

// endregion
