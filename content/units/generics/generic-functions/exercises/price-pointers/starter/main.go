package main

import "fmt"

// region: shelf
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

type Item struct {
	Name  string
	Cents int
}

func main() {
	shelf := []Item{{"tea", 400}, {"jam", 300}}
	prices := Map(shelf, func(it Item) *int { return &it.Cents })
	for _, p := range prices {
		*p += 50
	}
	fmt.Println(shelf[0].Cents, shelf[1].Cents, *prices[0], *prices[1])
}

// endregion
