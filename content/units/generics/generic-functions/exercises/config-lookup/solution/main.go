package main

import "fmt"

// region: lookup
// Lookup returns the value of key if it is a V.
func Lookup[V any, K comparable](m map[K]any, key K) (V, bool) {
	v, ok := m[key].(V)
	return v, ok
}

func main() {
	conf := map[string]any{"retries": 3, "region": "eu-1"}
	retries, ok := Lookup[int](conf, "retries")
	fmt.Println(retries, ok)
}

// endregion
