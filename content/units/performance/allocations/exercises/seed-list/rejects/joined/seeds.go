// Package seeds prints the list of a seed bank.
package seeds

import (
	"strconv"
	"strings"
)

// Item is a kind of seed and how many packets there are.
type Item struct {
	Name    string
	Packets int
}

// List has a line for each item: "Kale: 12\n". It keeps nothing for the next
// call.
func List(items []Item) string {
	lines := make([]string, len(items)+1)
	for i, it := range items {
		lines[i] = it.Name + ": " + strconv.Itoa(it.Packets)
	}
	return strings.Join(lines, "\n")
}
