// A generic Map that gives twice as many values as it gets.
package main

import "fmt"

// region: map
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

// endregion

type Reader struct{ Name, Email string }

func main() {
	// region: send
	readers := []Reader{{"Ana", "ana@example.org"}, {"Ben", "ben@example.org"}}
	to := Map(readers, func(r Reader) string { return r.Email })
	fmt.Printf("send to %d addresses: %q\n", len(to), to)
	// endregion
}
