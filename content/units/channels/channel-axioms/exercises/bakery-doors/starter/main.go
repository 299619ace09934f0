// Command bakery tries three operations on a closed channel and on a nil variable.
package main

import "fmt"

// region: program
// try calls f and prints the panic, or <nil> if there was none.
func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	front := make(chan string, 1)
	back := front
	close(front)
	front = nil

	try(func() { close(front) })
	try(func() { close(back) })
	try(func() { back <- "rolls" })
}

// endregion
