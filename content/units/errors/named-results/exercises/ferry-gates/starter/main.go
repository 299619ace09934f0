package main

import "fmt"

// region: gates
// read returns the number of cars behind a gate; odd gates are broken.
func read(gate int) (int, error) {
	if gate%2 == 1 {
		return 0, fmt.Errorf("E%d", gate)
	}
	return gate * 10, nil
}

func main() {
	cars, err := read(2)
	if cars, err := read(3); err != nil {
		cars, err = read(6)
		fmt.Println("spare:", cars, err)
	}
	fmt.Println("first:", cars, err)
	for _, gate := range []int{4, 7} {
		cars, err = read(gate)
		next, err := read(gate + 1)
		fmt.Println("next:", next, err)
	}
	fmt.Println("last:", cars, err)
}

// endregion
