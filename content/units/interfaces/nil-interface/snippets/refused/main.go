// An order service refuses an order that has nothing wrong.
package main

import "fmt"

type order struct{ id, quantity int }

// region: validate
type fieldError struct{ field, text string }

func (e *fieldError) Error() string { return e.field + ": " + e.text }

func validate(o order) error {
	var bad *fieldError
	if o.quantity < 1 {
		bad = &fieldError{"quantity", "must be at least 1"}
	}
	return bad
}

// endregion

// region: accept
func accept(o order) {
	if err := validate(o); err != nil {
		fmt.Printf("order %d refused: %v\n", o.id, err)
		return
	}
	fmt.Printf("order %d accepted\n", o.id)
}

// endregion

func main() { accept(order{id: 7, quantity: 2}) }
