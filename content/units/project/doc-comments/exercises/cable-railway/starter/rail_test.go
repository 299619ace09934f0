package rail_test

import (
	"fmt"

	rail "course.example/units/project/doc-comments/exercises/cable-railway/starter"
)

// region: examples

func Example_twoLines() {
	north, south := rail.Line{Minutes: 12}, rail.Line{Minutes: 20}
	fmt.Println(north.Next(31), south.Next(31))
	// Output: 36 40
}

func ExampleLine_early() {
	fmt.Println(rail.Line{Minutes: 15}.Next(0))
	// Output: 15
}

func ExampleLine_Next_late() {
	fmt.Println(rail.Line{Minutes: 15}.Next(59))
	// Output: 60
}

func ExampleLine_Cabin() {
	fmt.Println(rail.Line{Minutes: 15}.Cabins())
	// Output: 4
}

// endregion
