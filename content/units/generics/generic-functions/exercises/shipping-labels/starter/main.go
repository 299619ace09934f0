package main

import "fmt"

type order struct {
	city      string
	cancelled bool
}

// region: labels
// Collect returns f(v) for each v of in that keep accepts.
func Collect[T, U any](in []T, keep func(T) bool, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		if keep(v) {
			out[i] = f(v)
		}
	}
	return out
}

func main() {
	orders := []order{{"Oslo", false}, {"Bern", true}, {"Rome", false}}
	open := func(o order) bool { return !o.cancelled }
	label := func(o order) string { return "to " + o.city }
	for _, l := range Collect(orders, open, label) {
		fmt.Printf("%q\n", l)
	}
}

// endregion
