// Command catalogue reads its items when they are first needed.
package main

import (
	"fmt"
	"sync"
)

// region: program
type Shop struct {
	catalogue func() (Catalogue, error)
}

func NewShop(file string) *Shop {
	return &Shop{
		catalogue: sync.OnceValues(func() (Catalogue, error) {
			return readCatalogue(file)
		}),
	}
}

func (s *Shop) Price(item string) (int, error) {
	items, err := s.catalogue()
	if err != nil {
		return 0, fmt.Errorf("price of %s: %w", item, err)
	}
	return items[item], nil
}

// endregion

type Catalogue map[string]int

func readCatalogue(file string) (Catalogue, error) {
	fmt.Println("reading", file)
	return Catalogue{"lamp": 40, "desk": 180}, nil
}

func main() {
	s := NewShop("items.json")
	var wg sync.WaitGroup
	prices := make([]int, 3)
	for i, item := range []string{"lamp", "desk", "lamp"} {
		wg.Go(func() { prices[i], _ = s.Price(item) })
	}
	wg.Wait()
	fmt.Println(prices)
}
