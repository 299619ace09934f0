package main

import "fmt"

// region: gate
// Passer is told of each visitor.
type Passer interface{ Pass() }

type Gate struct {
	name   string
	passed int
}

func (g Gate) Name() string { return g.name }

func (g *Gate) Pass() {
	g.passed++
}

func main() {
	g := &Gate{name: "north"}
	var p Passer = g
	for range 3 {
		p.Pass()
	}
	fmt.Println(g.Name(), g.passed)
}

// endregion
