// The command weighs a parcel and says what it costs.
package main

import (
	"fmt"

	"parcels.example/parcel"
)

func main() {
	fmt.Println(parcel.Parcel{Grams: 1200}.Label())
}
