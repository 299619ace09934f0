package main

import "fmt"

// region: rain
// Series holds what a station has measured.
type Series[T any] struct {
	values []T
}

func (s *Series[T]) Add(v T) {
	s.values = append(s.values, v)
}

func (s *Series[T]) Total() T {
	var total T
	for _, v := range s.values {
		total += v
	}
	return total
}

func main() {
	var rain Series[int]
	rain.Add(12)
	rain.Add(7)
	fmt.Println(rain.Total())
}

// endregion
