package oven_test

import (
	"fmt"

	oven "course.example/units/project/doc-comments/exercises/bread-oven/starter"
)

// region: examples

// Loaves(n) is n * 12.

func Example() {
	fmt.Println(oven.Loaves(1))
	// 10
}

func ExampleLoaves() {
	fmt.Println("loaves:", oven.Loaves(2))
	// Output:
	//   loaves: 24
}

func ExampleLoaves_three() {
	fmt.Println(oven.Loaves(3))
	// output: 30
}

func ExampleLoaves_upTo() {
	for trays := range 3 {
		fmt.Println(oven.Loaves(trays))
	}
	// Unordered output:
	// 24
	// 12
	// 0
}

// endregion
