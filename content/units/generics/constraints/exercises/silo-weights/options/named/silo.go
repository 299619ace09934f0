package silo

import (
	"fmt"
	"time"
)

// region: constraint
type Addable interface {
	Grams | time.Duration | float64
}

// endregion

// region: silo
type Grams int

// Total adds up weights and running times.
func Total[T Addable](values []T) T {
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

func report(silos []Grams, runs []time.Duration, losses []float64) {
	fmt.Println(Total(silos), Total(runs), Total(losses))
}

// endregion

var _ = report
