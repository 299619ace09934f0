// What the compiler finds out about type arguments.
package main

import (
	"encoding/json"
	"fmt"
	"strconv"
)

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

type Order struct{ number int }

func (o Order) Number() int { return o.number }

type Limits struct{ Carts int }

// region: inferred
func Decode[T any](data []byte) (T, error) {
	var v T
	err := json.Unmarshal(data, &v)
	return v, err
}

func report(orders []Order, data []byte) error {
	numbers := Map(orders, Order.Number)
	names := Map(numbers, strconv.Itoa)
	limits, err := Decode[Limits](data)
	if err != nil {
		return err
	}
	fmt.Printf("%T %q %T\n", numbers, names, limits)
	return nil
}

// endregion

func main() {
	if err := report([]Order{{17}, {18}}, []byte(`{"Carts": 3}`)); err != nil {
		fmt.Println(err)
	}
}
