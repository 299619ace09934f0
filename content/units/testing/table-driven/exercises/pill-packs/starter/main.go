// Command packs runs two tests of a pharmacy and prints the cases that they saw.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

var seen []string

// Packs says how many packs of ten hold so many pills.
func Packs(pills int) (int, error) {
	if pills == 0 {
		return 0, errors.New("nothing to pack")
	}
	return pills / 10, nil
}

func main() {
	out := os.Stdout
	os.Stdout, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0) // for what testing prints
	tell := func(*testing.T) {
		fmt.Fprintln(out, strings.Join(seen, " "))
		seen = nil
	}
	testing.Main(func(string, string) (bool, error) { return true, nil }, []testing.InternalTest{
		{Name: "TestLoop", F: TestLoop},
		{Name: "TestTell", F: tell},
		{Name: "TestRun", F: TestRun},
		{Name: "TestTellAgain", F: tell},
		{Name: "TestExit", F: func(*testing.T) { os.Exit(0) }},
	}, nil, nil)
}
