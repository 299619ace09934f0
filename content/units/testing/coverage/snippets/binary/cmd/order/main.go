// Command order says what an order costs.
package main

import (
	"fmt"
	"os"
	"strconv"

	"example.com/shop/price"
)

func main() {
	cents, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "usage: order cents")
		os.Exit(1)
	}
	fmt.Println("to pay:", price.Pay(cents, 0, "WELCOME"), "cents")
}
