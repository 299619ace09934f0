// Two names for a package, and one that counts.
package main

import (
	"fmt"

	cold "course.example/units/project/module-layout/exercises/ski-wax/starter/go-glide"
)

// region: main
func main() {
	wax := cold.Pick(-8)
	fmt.Printf("%T\n", wax)
}

// endregion
