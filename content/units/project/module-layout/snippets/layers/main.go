// The command weighs a parcel and says what it costs.
package main

import (
	"fmt"

	"parcels.example/models"
)

func main() {
	fmt.Println(models.Parcel{Grams: 1200}.Label())
}
