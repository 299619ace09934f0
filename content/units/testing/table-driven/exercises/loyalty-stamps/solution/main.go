// Command stamps runs a test of a café's stamp card.
package main

import "testing"

// Card counts cups.
type Card struct{ stamps int }

// Stamp counts one cup and says whether it is free: each tenth is.
func (c *Card) Stamp() bool {
	c.stamps++
	return c.stamps%10 == 0
}

func main() {
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestStamp", F: TestStamp}}, nil, nil)
}
