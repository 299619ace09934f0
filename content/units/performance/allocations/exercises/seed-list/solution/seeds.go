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
	size := 0
	for _, it := range items {
		size += len(it.Name) + len(": \n") + 20 // digits and sign
	}
	var list strings.Builder
	list.Grow(size)
	var digits [20]byte
	for _, it := range items {
		list.WriteString(it.Name)
		list.WriteString(": ")
		list.Write(strconv.AppendInt(digits[:0], int64(it.Packets), 10))
		list.WriteByte('\n')
	}
	return list.String()
}
