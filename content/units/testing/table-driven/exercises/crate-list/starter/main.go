// Command crates runs a test of a market's scale.
package main

import "testing"

// Total forgets the last crate.
func Total(crates []*Crate) int {
	sum := 0
	for i := 0; i+1 < len(crates); i++ {
		sum += crates[i].Weight
	}
	return sum
}

func main() {
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestTotal", F: TestTotal}}, nil, nil)
}
