package main

import (
	"fmt"
	"iter"
)

// Order is what a customer has ordered.
type Order struct {
	ID    string
	Cents int
}

// Shop answers page by page.
type Shop struct{ pages [][]Order }

func (s *Shop) open()  { fmt.Println("connection opened") }
func (s *Shop) close() { fmt.Println("connection closed") }
func (s *Shop) load(page int) []Order {
	fmt.Println("page", page+1)
	return s.pages[page]
}

// region: all
// All yields the orders of the shop, page by page.
func (s *Shop) All() iter.Seq[Order] {
	return func(yield func(Order) bool) {
		s.open()
		for page := range s.pages {
			for _, o := range s.load(page) {
				if !yield(o) {
					break
				}
			}
		}
		s.close()
	}
}

// endregion

func main() {
	shop := &Shop{pages: [][]Order{{{"A-1", 900}, {"A-2", 25_000}}, {{"B-1", 400}}}}
	// region: first
	for o := range shop.All() {
		if o.Cents > 10_000 {
			fmt.Println("large order:", o.ID)
			break
		}
	}
	fmt.Println("done")
	// endregion
}
