// Command sorter asks before each letter whether the belt is closed.
package main

import "fmt"

// region: program
func isClosed(belt <-chan string) bool {
	select {
	case _, ok := <-belt:
		return !ok
	default:
		return false
	}
}

func main() {
	belt := make(chan string, 6)
	for _, letter := range []string{"Ada", "Ben", "Cleo", "Dan"} {
		belt <- letter
	}
	close(belt)

	for !isClosed(belt) {
		fmt.Println("sorted:", <-belt)
	}
}

// endregion
