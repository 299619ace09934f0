// Depotd prints what a parcel costs.
package main

import (
	"fmt"

	"example.com/depot/billing"
	"example.com/depot/internal/parcel"
)

func main() {
	p := parcel.Parcel{Grams: 2300}
	fmt.Println(billing.Price(p))
}
