package main

import (
	"fmt"

	"example.com/depot/scan"
)

func main() {
	// region: use
	p := scan.Read("2300 fragile") // p is a parcel.Parcel
	p.Grams += 200
	fmt.Println(p.Grams, p.Heavy())
	// endregion
}
