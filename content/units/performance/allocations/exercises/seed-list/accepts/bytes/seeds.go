// Package seeds prints the list of a seed bank.
package seeds

import "strconv"

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
	list := make([]byte, 0, size)
	for _, it := range items {
		list = append(list, it.Name...)
		list = append(list, ": "...)
		list = strconv.AppendInt(list, int64(it.Packets), 10)
		list = append(list, '\n')
	}
	return string(list)
}
