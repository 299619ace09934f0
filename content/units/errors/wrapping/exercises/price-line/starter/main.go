package main

import (
	"errors"
	"fmt"
)

func newest() (string, []int) { return "june.csv", []int{250, -1, 900} }

// region: price
var errNegative = errors.New("negative price")

func check(cents int) error {
	if cents < 0 {
		return fmt.Errorf("%w", errNegative)
	}
	return nil
}

func checkAll(prices []int) error {
	for i, cents := range prices {
		if err := check(cents); err != nil {
			return fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	return nil
}

func importNewest() error {
	file, prices := newest() // "june.csv", []int{250, -1, 900}
	if err := checkAll(prices); err != nil {
		return fmt.Errorf("import %s: %w", file, err)
	}
	return nil
}

func main() { fmt.Println(importNewest()) }

// endregion
