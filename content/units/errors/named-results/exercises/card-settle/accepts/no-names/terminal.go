package terminal

import (
	"fmt"
	"strconv"
)

// Bank books one payment of a card.
type Bank interface {
	Book(cents int) error
}

// Terminal collects the payments of one day, one on a line.
type Terminal struct {
	ID   string
	Bank Bank
}

// Settle books the payments in their order and returns their sum.
// It stops at the first that cannot be read or booked, and returns 0 and
// an error that wraps the cause and names the terminal.
func (t *Terminal) Settle(lines []string) (int, error) {
	sum := 0
	for i, line := range lines {
		cents, err := t.settle(line)
		if err != nil {
			return 0, fmt.Errorf("payment %d of terminal %s: %w", i+1, t.ID, err)
		}
		sum += cents
	}
	return sum, nil
}

func (t *Terminal) settle(line string) (int, error) {
	cents, err := strconv.Atoi(line)
	if err != nil {
		return 0, err
	}
	return cents, t.Bank.Book(cents)
}
