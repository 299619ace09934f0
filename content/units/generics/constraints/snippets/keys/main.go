// An interface type satisfies comparable. Not all its values can be compared.
package main

import "fmt"

// region: keys
func Count[K comparable](keys []K) map[K]int {
	counts := make(map[K]int)
	for _, k := range keys {
		counts[k]++
	}
	return counts
}

func main() {
	fmt.Println(Count([]any{"play", 7, "play"}))
	fmt.Println(Count([]any{"play", []string{"skip", "30s"}}))
}

// endregion
