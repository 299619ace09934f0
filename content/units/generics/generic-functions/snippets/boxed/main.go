// Map without type parameters: a wrong type is found while the program runs.
package main

import "fmt"

type cart struct{ cents int64 }

// region: boxed
func Map(in []any, f func(any) any) []any {
	out := make([]any, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

func main() {
	carts := []any{cart{1250}, cart{990}}
	amounts := Map(carts, func(c any) any { return c.(cart).cents })
	total := 0
	for _, a := range amounts {
		total += a.(int)
	}
	fmt.Println("total", total)
}

// endregion
