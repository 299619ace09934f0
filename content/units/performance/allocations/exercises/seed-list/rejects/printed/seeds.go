// Package seeds prints the list of a seed bank.
package seeds

import (
	"fmt"
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
	size := 0
	for _, it := range items {
		size += len(it.Name) + len(": \n") + 20 // digits and sign
	}
	var list strings.Builder
	list.Grow(size)
	for _, it := range items {
		fmt.Fprintf(&list, "%s: %d\n", it.Name, it.Packets)
	}
	return list.String()
}
