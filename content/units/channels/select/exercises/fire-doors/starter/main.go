// Command doors opens doors until a fire alarm.
package main

import "fmt"

// region: program
func main() {
	alarm := make(chan struct{})
	doors := make(chan string, 2)
	doors <- "lobby"
	doors <- "cellar"
	close(alarm)

	for {
		select {
		case <-alarm:
			fmt.Println("locked")
			return
		case d := <-doors:
			fmt.Print(d, " ")
		}
	}
}

// endregion
