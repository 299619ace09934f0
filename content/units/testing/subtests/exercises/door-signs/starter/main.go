// Command signs runs two tests of signs on doors and prints what they said, the two doors in the order of their names.
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

func say(who, language string) {
	mu.Lock()
	defer mu.Unlock()
	said = append(said, who+" "+language)
	if len(said) == 2 {
		slices.Sort(said)
	}
}

func main() {
	os.Setenv("SIGNS", "en")
	out := os.Stdout
	os.Stdout, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0) // for what testing prints
	testing.Main(func(string, string) (bool, error) { return true, nil }, []testing.InternalTest{
		{Name: "TestSigns", F: TestSigns},
		{Name: "TestAfterwards", F: TestAfterwards},
		{Name: "TestTell", F: func(*testing.T) {
			fmt.Fprintln(out, strings.Join(said, ", "))
			os.Exit(0)
		}},
	}, nil, nil)
}
