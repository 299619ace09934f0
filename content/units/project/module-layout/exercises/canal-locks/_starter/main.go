// Alarm warns when a lock of a canal has too much water.
package main

import (
	"fmt"

	gates "course.example/units/project/module-layout/exercises/canal-locks/cmd/gates"
)

// region: main
func main() {
	if gates.Level() > 400 {
		fmt.Println("alarm")
	}
}

// endregion
