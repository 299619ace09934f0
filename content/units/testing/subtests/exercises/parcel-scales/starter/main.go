// Command scales runs a test of parcel scales.
package main

import (
	"errors"
	"fmt"
	"testing"
)

// Read knows grams only, and takes tons for grams.
func Read(text string) (int, error) {
	var n int
	var unit string
	if _, err := fmt.Sscanf(text, "%d %s", &n, &unit); err != nil {
		return 0, err
	}
	if unit == "g" || unit == "t" {
		return n, nil
	}
	return 0, errors.New("unknown unit")
}

func main() {
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestRead", F: TestRead}}, nil, nil)
}
