package main

import "fmt"

// region: half
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

func half[N int | float64](n N) N { return n / 2 }

func main() {
	cents := []int{125, 250}
	euros := []float64{1, 2.5}
	fmt.Println(Map(cents, half), Map(euros, half))
}

// endregion
