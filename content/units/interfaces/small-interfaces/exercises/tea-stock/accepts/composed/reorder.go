package stock

import "fmt"

type pricer interface {
	Price(item string) int
}

type counter interface {
	Items() []string
	Count(item string) int
}

// Reorder lists what is to be ordered: for each item of which fewer than
// least are left, how many and at which price.
func Reorder(w interface {
	counter
	pricer
}, least int) []string {
	var lines []string
	for _, item := range w.Items() {
		if n := w.Count(item); n < least {
			lines = append(lines, line(w, item, least-n))
		}
	}
	return lines
}

func line(w pricer, item string, n int) string {
	return fmt.Sprintf("%d %s at %d", n, item, w.Price(item))
}
