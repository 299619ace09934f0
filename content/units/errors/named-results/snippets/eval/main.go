package main

import "fmt"

// region: ship
func ship(batches []int) {
	sent := 0
	defer fmt.Println("argument:", sent)
	defer func() { fmt.Println("closure:", sent) }()
	for _, n := range batches {
		sent += n
	}
}

// endregion

func main() {
	ship([]int{40, 25})
}
