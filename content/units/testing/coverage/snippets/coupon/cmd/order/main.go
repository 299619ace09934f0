// Command order takes an order of 400 cents from a new customer.
package main

import (
	"fmt"

	"example.com/shop/price"
)

func main() {
	fmt.Println("to pay:", price.Pay(400, 0, "WELCOME"), "cents")
}
