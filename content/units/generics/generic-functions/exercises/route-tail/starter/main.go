package main

import (
	"fmt"
	"strings"
)

// region: route
type Route []string

func (r Route) String() string { return strings.Join(r, " > ") }

func tailA[T any](in []T) []T { return in[1:] }

func tailB[S ~[]E, E any](in S) S { return in[1:] }

func main() {
	r := Route{"Rome", "Bern", "Paris"}
	fmt.Println(tailA(r))
	fmt.Println(tailB(r))
}

// endregion
