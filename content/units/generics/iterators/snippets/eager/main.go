package main

import (
	"fmt"
	"strconv"
	"strings"
)

var parsed int

// fare reads the last field of a line, in cents.
func fare(line string) int {
	parsed++
	cents, _ := strconv.Atoi(line[strings.LastIndex(line, " ")+1:])
	return cents
}

func dear(cents int) bool { return cents > 2000 }

// Map returns f(v) for each v of in.
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// Filter returns the values of in that keep accepts.
func Filter[T any](in []T, keep func(T) bool) []T {
	var out []T
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func main() {
	log := strings.Repeat("taxi 950\ntaxi 2400\n", 500)
	// region: chain
	lines := strings.Split(strings.TrimSpace(log), "\n")
	for _, cents := range Filter(Map(lines, fare), dear) {
		fmt.Println("first fare above 20 euros:", cents)
		break
	}
	fmt.Println("lines parsed:", parsed)
	// endregion
}
