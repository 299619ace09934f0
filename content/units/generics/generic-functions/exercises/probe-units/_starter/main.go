package main

import "fmt"

// region: probe
// highest returns a value that no other of values is above; it needs at least one.
func highest(values []any, above func(a, b any) bool) any {
	top := values[0]
	for _, v := range values[1:] {
		if above(v, top) {
			top = v
		}
	}
	return top
}

func main() {
	celsius := []float64{19, 21.5, 20}
	top := highest(celsius, func(a, b any) bool {
		return a.(float64) > b.(float64)
	})
	fmt.Println("at most", top, "degrees")
}

// endregion
