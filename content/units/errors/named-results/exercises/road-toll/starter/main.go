package main

import "fmt"

// region: toll
func car(axles int) (cents int) {
	defer func() { cents += 50 }()
	defer func() { cents *= 2 }()
	cents = 700
	return axles * 100
}

func van(axles int) int {
	cents := axles * 100
	defer func() { cents += 50 }()
	return cents
}

func bus(axles int) (cents int) {
	defer func(cents int) {
		cents += 50
		fmt.Println("note", cents)
	}(cents)
	cents = axles * 100
	return cents
}

func main() {
	fmt.Println("car", car(2))
	fmt.Println("van", van(3))
	fmt.Println("bus", bus(4))
}

// endregion
