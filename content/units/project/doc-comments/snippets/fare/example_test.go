package fare_test

import (
	"fmt"

	"transit.example/fare"
)

// region: example

func ExampleParse() {
	cents, err := fare.Parse("3.20")
	fmt.Println(cents, err)
	_, err = fare.Parse("3.2")
	fmt.Println(err)
	// Output:
	// 320 <nil>
	// bad fare: "3.2"
}

// endregion
