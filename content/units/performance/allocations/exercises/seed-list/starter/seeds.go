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
	list := ""
	for _, it := range items {
		list += it.Name + ": " + strconv.Itoa(it.Packets) + "\n"
	}
	return list
}
