// Command tour-stops lists the variants of a tram line.
package main

import (
	"fmt"
	"slices"
	"strings"
)

// region: program
func variants(line []string, ends ...string) [][]string {
	var all [][]string
	for _, end := range ends {
		v := append(slices.Clone(line), end)
		all = append(all, v)
	}
	return all
}

func main() {
	line := make([]string, 0, 8)
	line = append(line, "Dock", "Mill", "Fair")
	for _, v := range variants(line, "Park", "Port") {
		fmt.Println(strings.Join(v, "-"))
	}
}

// endregion
