// Command prices runs a test of a zoo's prices.
package main

import (
	"errors"
	"testing"
)

// ErrAge says that nobody has this age.
var ErrAge = errors.New("no such age")

// Price does not know seniors.
func Price(age int) (int, error) {
	switch {
	case age < 0:
		return 0, ErrAge
	case age < 4:
		return 0, nil
	case age < 16:
		return 700, nil
	}
	return 1600, nil
}

func main() {
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestPrice", F: TestPrice}}, nil, nil)
}
