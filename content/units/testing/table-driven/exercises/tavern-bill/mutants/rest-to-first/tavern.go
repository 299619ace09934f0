// Package tavern shares a bill.
package tavern

import "errors"

var (
	ErrNobody = errors.New("nobody to pay")
	ErrBill   = errors.New("negative bill")
)

// Split shares a bill in cents. The parts add up to the bill, no two differ
// by more than a cent, and the larger parts come first. The error is
// ErrNobody for fewer than one person, else ErrBill for a negative bill; with
// an error the parts are nil.
func Split(bill, people int) ([]int, error) {
	if people < 1 {
		return nil, ErrNobody
	}
	if bill < 0 {
		return nil, ErrBill
	}
	parts := make([]int, people)
	for i := range parts {
		parts[i] = bill / people
	}
	parts[0] += bill % people
	return parts, nil
}
