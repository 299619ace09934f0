// Command signs runs a test of the signs on a warehouse's shelves.
package main

import "testing"

// Sign repeats Z for all that come after it.
func Sign(shelf int) string {
	return string(rune('A' + min(shelf, 25)))
}

func main() {
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestSign", F: TestSign}}, nil, nil)
}
