package main

import (
	"fmt"

	"example.com/ink"
	"example.com/plotter"
)

func main() {
	_ = ink.Name
	fmt.Println(plotter.Names())
}
