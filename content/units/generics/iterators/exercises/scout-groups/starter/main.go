package main

import (
	"fmt"
	"iter"
)

// region: groups
type Group struct {
	Name string
	Sub  []*Group
}

// All yields the names of g and of all groups below it.
func (g *Group) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		g.push(yield)
	}
}

func (g *Group) push(yield func(string) bool) bool {
	if !yield(g.Name) {
		return false
	}
	for _, sub := range g.Sub {
		sub.push(yield)
	}
	return true
}

func main() {
	foxes, owls := &Group{Name: "Foxes"}, &Group{Name: "Owls"}
	cubs := &Group{Name: "Cubs", Sub: []*Group{foxes, owls}}
	for name := range cubs.All() {
		if name == "Foxes" {
			fmt.Println("found", name)
			break
		}
	}
}

// endregion
