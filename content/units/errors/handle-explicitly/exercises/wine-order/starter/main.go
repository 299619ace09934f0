package main

import (
	"fmt"
	"strconv"
	"strings"
)

func priceOf(string) int { return 900 }

// region: invoice
func invoiceLine(row string) (string, error) {
	name, rest, ok := strings.Cut(row, ";")
	if !ok {
		return "", fmt.Errorf("row %q: no separator", row)
	}
	qty, _ := strconv.Atoi(rest)
	var b strings.Builder
	fmt.Fprintf(&b, "%d x %s", qty, name)
	fmt.Fprintf(&b, " = %d cents", qty*priceOf(name))
	return b.String(), nil
}

func main() {
	line, err := invoiceLine("Riesling;1O")
	fmt.Println(line, err)
}

// endregion
