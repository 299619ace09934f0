package main

import "fmt"

// region: feed
func penguins(yield func(string) bool) {
	defer fmt.Print("gate ")
	for _, name := range []string{"Pip", "Moe", "Ada"} {
		if !yield(name) {
			fmt.Print("leave ")
			return
		}
	}
}

func feed() {
	for name := range penguins {
		defer fmt.Print(name + "-rests ")
		if name == "Moe" {
			break
		}
	}
	fmt.Print("wash ")
}

func main() {
	feed()
	fmt.Println("home")
}

// endregion
