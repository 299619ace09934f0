package main

import (
	"fmt"

	"example.com/bank"
	"example.com/money/v2"
)

func main() {
	var fee money.Amount = bank.Fee
	fmt.Println(fee)
}
