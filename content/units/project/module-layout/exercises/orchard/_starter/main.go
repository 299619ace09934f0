// The scales of an orchard.
package main

import (
	"fmt"

	"course.example/units/project/module-layout/exercises/orchard/fruit"
)

// region: main
func main() {
	apple := fruit.Pick("apple")
	fmt.Println(apple.Grams(), apple.name)
}

// endregion
