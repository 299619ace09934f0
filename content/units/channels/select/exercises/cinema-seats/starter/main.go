// Command seats tries channel operations without waiting.
package main

import "fmt"

// region: program
// count tries op five times and returns how often it did not have to wait.
func count(op func() bool) (n int) {
	for range 5 {
		if op() {
			n++
		}
	}
	return n
}

func book(ch chan int) func() bool {
	return func() bool {
		select {
		case ch <- 1:
			return true
		default:
			return false
		}
	}
}

func free(ch chan int) func() bool {
	return func() bool {
		select {
		case <-ch:
			return true
		default:
			return false
		}
	}
}

func main() {
	row, door := make(chan int, 3), make(chan int)
	fmt.Print(count(book(row)), count(book(door)), count(book(nil)), " ")
	close(row)
	fmt.Println(count(free(row)), count(free(door)))
}

// endregion
