// Command ages runs a test of a gallery's age groups and prints what its cases saw, in the order of their names.
package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
)

var (
	mu   sync.Mutex
	said []string
)

func say(name string, age int) {
	mu.Lock()
	defer mu.Unlock()
	said = append(said, fmt.Sprint(name, " ", age))
	slices.Sort(said)
}

func main() {
	out := os.Stdout
	os.Stdout, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0) // for what testing prints
	testing.Main(func(string, string) (bool, error) { return true, nil }, []testing.InternalTest{
		{Name: "TestGroup", F: TestGroup},
		{Name: "TestTell", F: func(*testing.T) {
			fmt.Fprintln(out, strings.Join(said, " "))
			os.Exit(0)
		}},
	}, nil, nil)
}
