package main

import "fmt"

// region: probe
func Map(in []any, f func(any) any) []any {
	out := make([]any, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

func main() {
	celsius := []float64{21.5, 19}
	fahrenheit := Map(celsius, func(v any) any {
		return v.(float64)*9/5 + 32
	})
	fmt.Println(fahrenheit)
}

// endregion
