// Command kitchen makes tea and toast.
package main

import (
	"fmt"
	"time"
)

// region: program
func prepare(what string, takes time.Duration) <-chan string {
	ready := make(chan string, 1)
	go func() {
		fmt.Print("+", what, " ")
		time.Sleep(takes)
		fmt.Print("-", what, " ")
		ready <- what
	}()
	return ready
}

func main() {
	tea := <-prepare("tea", 600*time.Millisecond)
	toast := <-prepare("toast", 200*time.Millisecond)
	fmt.Print(tea, toast)
}

// endregion
