package stock

import "fmt"

// Reorder lists what is to be ordered: for each item of which fewer than
// least are left, how many and at which price.
func Reorder(w interface {
	Items() []string
	Count(item string) int
	Price(item string) int
}, least int) []string {
	var lines []string
	for _, item := range w.Items() {
		if n := w.Count(item); n < least {
			lines = append(lines, line(w.Price(item), item, least-n))
		}
	}
	return lines
}

func line(price int, item string, n int) string {
	return fmt.Sprintf("%d %s at %d", n, item, price)
}
