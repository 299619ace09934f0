package main

import (
	"fmt"

	"example.com/cart"
	"example.com/fx"
)

// region: main
func main() {
	total := cart.Total(999, 999)
	fmt.Println("to pay:", total, "or in euros:", fx.Euros(total))
}

// endregion
