// Command cloakroom takes tags from a channel that is closed.
package main

import "fmt"

// region: program
func main() {
	tags := make(chan int, 4)
	tags <- 7
	tags <- 0
	close(tags)

	fmt.Println(len(tags), cap(tags))
	for range 3 {
		tag, ok := <-tags
		fmt.Println(tag, ok)
	}
}

// endregion
