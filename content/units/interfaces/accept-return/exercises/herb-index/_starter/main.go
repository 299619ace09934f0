package main

import "fmt"

// region: index
// Index finds the shelf of a herb.
type Index interface {
	Add(herb string, shelf int)
	Shelf(herb string) (int, bool)
}

// Memory is an Index without a database.
type Memory struct {
	shelf  map[string]int
	misses int
}

func New() Index {
	return &Memory{shelf: map[string]int{}}
}

func (m *Memory) Add(herb string, shelf int) { m.shelf[herb] = shelf }

func (m *Memory) Shelf(herb string) (int, bool) {
	shelf, ok := m.shelf[herb]
	if !ok {
		m.misses++
	}
	return shelf, ok
}

func (m *Memory) Misses() int { return m.misses }

func main() {
	idx := New()
	idx.Shelf("thyme")
	fmt.Println("misses:", idx.Misses())
}

// endregion
