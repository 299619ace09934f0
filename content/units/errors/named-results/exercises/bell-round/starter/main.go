package main

import "fmt"

// region: bells
func ring(bells []string) {
	rung := 0
	for i, bell := range bells {
		rung++
		defer fmt.Println("damp", bell, rung)
		defer func() {
			fmt.Println("check", i, rung)
		}()
	}
	fmt.Println("silence", rung)
}

func main() {
	ring([]string{"tenor", "treble"})
	fmt.Println("home")
}

// endregion
