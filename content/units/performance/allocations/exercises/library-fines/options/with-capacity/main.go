// Command loans collects the numbers of overdue loans.
package main

import (
	"fmt"
	"testing"
)

type Loan struct {
	Number int
	Days   int
}

var loans = make([]Loan, 1000)

// region: numbers
func numbers(loans []Loan) []int {
	out := make([]int, 0, len(loans))
	for _, l := range loans {
		out = append(out, l.Number)
	}
	return out
}

// endregion

func main() {
	for i := range loans {
		loans[i].Number = i + 1
	}
	var got []int
	n := testing.AllocsPerRun(50, func() { got = numbers(loans) })
	fmt.Printf("%d numbers, first %d, allocations: %v.\n", len(got), got[0], n)
}
