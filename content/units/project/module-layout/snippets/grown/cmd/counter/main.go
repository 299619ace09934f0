// Counter is the program at the counter of a post office.
package main

import (
	"fmt"

	"parcels.example/internal/parcel"
)

func main() { fmt.Println(parcel.Parcel{Grams: 1200}.Label()) }
