package main

import (
	"fmt"

	"example.com/bakery"
	"example.com/cheese"
	"example.com/fish"
)

func main() {
	// region: draw
	fmt.Println(bakery.Draw(), cheese.Draw(), fish.Draw())
	fmt.Println(fish.Draw(), bakery.Draw())
	// endregion
}
