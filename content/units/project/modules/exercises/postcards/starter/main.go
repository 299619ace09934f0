package main

import (
	"fmt"

	"example.com/address"
	"example.com/postcards/layout"
	"example.com/postcards/v2/fonts"
	"example.com/stamps/v3"
)

func main() {
	fmt.Println(layout.Lines(fonts.Italic("Greetings!")))
	fmt.Println(address.Lines, "lines,", stamps.Price, "cents")
}
