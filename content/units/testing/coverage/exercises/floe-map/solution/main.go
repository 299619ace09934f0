// Command floes counts the ice floes of a map.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

func read(args []string) ([]string, error) {
	if len(args) != 1 {
		return nil, errors.New("usage: floes map")
	}
	return strings.Fields(args[0]), nil
}

// region: main
func main() {
	floes, err := read(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if len(floes) == 0 {
		fmt.Fprintln(os.Stderr, "no floes on this map")
		os.Exit(1)
	}
	if len(floes) > 1000 {
		fmt.Println("more than we can count")
		return
	}
	fmt.Println(len(floes), "floes")
}

// endregion
