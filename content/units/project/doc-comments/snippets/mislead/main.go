// A function whose comment says less than a caller needs.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

var errSyntax = errors.New("bad fare")

// region: parse

// ParseFare parses a fare.
func ParseFare(s string) (int, error) {
	francs, cents, ok := strings.Cut(s, ".")
	if !ok || len(cents) != 2 {
		return 0, errSyntax
	}
	n, err := strconv.ParseUint(francs+cents, 10, 31)
	if err != nil {
		return 0, errSyntax
	}
	return int(n), nil
}

// endregion

type ride struct{ fare string }

var charge = func(cents int) { fmt.Printf("charged %d.%02d\n", cents/100, cents%100) }

// region: caller

// Bill charges the passenger's card.
func Bill(r ride) error {
	fare, err := ParseFare(r.fare)
	if err != nil {
		return fmt.Errorf("bill: %w", err)
	}
	charge(fare * 100)
	return nil
}

// endregion

func main() {
	if err := Bill(ride{"3.20"}); err != nil {
		fmt.Println(err)
	}
}
