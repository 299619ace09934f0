// What is in three variables that all print as <nil>.
package main

import "fmt"

type fieldError struct{ field, text string }

func (e *fieldError) Error() string { return e.field + ": " + e.text }

func main() {
	// region: words
	var bad *fieldError   // a pointer
	var none error        // an interface that holds nothing
	var typed error = bad // an interface that holds a pointer
	fmt.Printf("bad:   %v, is nil: %t\n", bad, bad == nil)
	fmt.Printf("none:  %v, is nil: %t, holds %T\n", none, none == nil, none)
	fmt.Printf("typed: %v, is nil: %t, holds %T\n", typed, typed == nil, typed)
	// endregion
}
