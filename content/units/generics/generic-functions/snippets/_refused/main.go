// Calls whose type arguments cannot be inferred.
package main

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

func Zero[T any]() T {
	var zero T
	return zero
}

type Pair[A, B any] struct {
	First  A
	Second B
}

type Order struct{ number int }

// region: refused
func refused(orders []Order) {
	var none Order = Zero()
	swapped := Pair{"A-17", 3}
	numbers := Map(orders, nil)
	_, _, _ = none, swapped, numbers
}

// endregion

func main() { refused(nil) }
