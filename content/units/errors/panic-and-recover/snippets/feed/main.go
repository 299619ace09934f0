// One bad line of a price feed is one error.
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
func parseQuote(line string) (quote, error) {
	symbol, price, _ := strings.Cut(line, " ")
	cents, err := strconv.Atoi(price)
	if err != nil {
		return quote{}, fmt.Errorf("quote of %q: %w", symbol, err)
	}
	return quote{symbol, cents}, nil
}

// endregion

// region: main
func main() {
	defer fmt.Println("feed closed")
	for _, line := range []string{"ABN 1412", "KLM n/a", "TOM 388"} {
		q, err := parseQuote(line)
		if err != nil {
			fmt.Println("skipped:", err)
			continue
		}
		fmt.Println("stored", q.symbol, q.cents)
	}
}

// endregion
