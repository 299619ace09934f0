package main

import "fmt"

// region: bowling
type Points interface {
	~int | ~int16 | ~float64
}

type Whole interface {
	~int | ~int16 | ~uint8
}

type Score interface {
	Points
	Whole
}

type Pins int16

// Bonus returns 300, and 1 more for an odd score.
func Bonus[T Score](score T) T {
	return score%2 + 300
}

func main() {
	fmt.Println(Bonus(7), Bonus(Pins(4)))
}

// endregion
