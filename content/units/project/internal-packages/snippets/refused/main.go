package main

import (
	"fmt"

	"example.com/billing/internal/ledger"
)

func main() {
	fmt.Println("to pay:", ledger.Round(1998))
}
