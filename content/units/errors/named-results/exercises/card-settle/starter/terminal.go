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
func (t *Terminal) Settle(lines []string) (sum int, err error) {
	for _, line := range lines {
		cents, readErr := strconv.Atoi(line)
		if readErr != nil {
			return
		}
		if err := t.Bank.Book(cents); err != nil {
			err = fmt.Errorf("terminal %s: %w", t.ID, err)
			break
		}
		sum += cents
	}
	return
}
