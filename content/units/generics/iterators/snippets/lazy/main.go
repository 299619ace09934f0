package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"
)

var parsed int

// fare reads the last field of a line, in cents.
func fare(line string) int {
	parsed++
	cents, _ := strconv.Atoi(strings.TrimSpace(line[strings.LastIndex(line, " ")+1:]))
	return cents
}

func dear(cents int) bool { return cents > 2000 }

// region: map
// Map yields f(v) for each v of seq.
func Map[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range seq {
			if !yield(f(v)) {
				return
			}
		}
	}
}

// endregion

// region: filter
// Filter yields the values of seq that keep accepts.
func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

// endregion

func main() {
	log := strings.Repeat("taxi 950\ntaxi 2400\n", 500)
	// region: chain
	lines := strings.Lines(log)
	for cents := range Filter(Map(lines, fare), dear) {
		fmt.Println("first fare above 20 euros:", cents)
		break
	}
	fmt.Println("lines parsed:", parsed)
	// endregion
}
