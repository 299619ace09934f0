// An order service accepts an order that has nothing wrong.
package main

import "fmt"

type order struct{ id, quantity int }

// region: validate
type fieldError struct{ field, text string }

func (e *fieldError) Error() string { return e.field + ": " + e.text }

func validate(o order) error {
	if o.quantity < 1 {
		return &fieldError{"quantity", "must be at least 1"}
	}
	return nil
}

// endregion

func accept(o order) {
	if err := validate(o); err != nil {
		fmt.Printf("order %d refused: %v\n", o.id, err)
		return
	}
	fmt.Printf("order %d accepted\n", o.id)
}

// firstBad stands for code that you cannot change: nil means that all fields are good.
func firstBad(o order) *fieldError {
	if o.quantity > 99 {
		return &fieldError{"quantity", "must be at most 99"}
	}
	return nil
}

func reserve(order) error { return nil }

// region: place
func place(o order) error {
	if bad := firstBad(o); bad != nil {
		return bad
	}
	return reserve(o)
}

// endregion

func main() {
	accept(order{id: 7, quantity: 2})
	fmt.Println(place(order{id: 7, quantity: 2}))
}
