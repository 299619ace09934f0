package main

import "fmt"

// region: preview
// Each returns f(v) for each v of in.
func Each[T any](in []T, f func(T) T) []T {
	out := make([]T, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func main() {
	catalogue := []int{1000, 250}
	sale := Each(catalogue, func(cents int) int { return cents * 9 / 10 })
	fmt.Println("preview:", sale)
	fmt.Println("catalogue:", catalogue)
}

// endregion
