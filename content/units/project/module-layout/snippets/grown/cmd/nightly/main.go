// Nightly bills the parcels of a day.
package main

import (
	"fmt"

	"parcels.example/internal/billing"
)

func main() { fmt.Println(billing.Total(nil)) }
