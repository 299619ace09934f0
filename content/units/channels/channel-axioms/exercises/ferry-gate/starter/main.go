// Command ferry sends a ticket to a gate that was never made.
package main

import "fmt"

// region: program
func ticket() int {
	fmt.Println("ticket printed")
	return 1
}

func main() {
	defer fmt.Println("gate closed")
	var gate chan int
	gate <- ticket()
}

// endregion
