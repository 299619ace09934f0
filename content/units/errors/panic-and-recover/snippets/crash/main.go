// One bad line of a price feed ends the process.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type quote struct {
	symbol string
	cents  int
}

// region: parse
func parseQuote(line string) quote {
	symbol, price, _ := strings.Cut(line, " ")
	cents, err := strconv.Atoi(price)
	if err != nil {
		panic(err)
	}
	return quote{symbol, cents}
}

// endregion

// region: main
func main() {
	defer fmt.Println("feed closed")
	for _, line := range []string{"ABN 1412", "KLM n/a", "TOM 388"} {
		q := parseQuote(line)
		fmt.Println("stored", q.symbol, q.cents)
	}
}

// endregion
