// A generic Map whose result is sized once.
package main

import "fmt"

// region: map
// Map returns f(v) for each v of in, in order. The result is never nil.
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// endregion

type Reader struct{ Name, Email string }

func main() {
	readers := []Reader{{"Ana", "ana@example.org"}, {"Ben", "ben@example.org"}}
	to := Map(readers, func(r Reader) string { return r.Email })
	fmt.Printf("send to %d addresses: %q\n", len(to), to)
}
