package main

import "fmt"

// region: train
type Service interface {
	Kind() string
	Announce() string
}

type Train struct{ line string }

func (t Train) Kind() string     { return "regional" }
func (t Train) Announce() string { return t.Kind() + " train on " + t.line }

type Express struct{ Train }

func (e Express) Kind() string { return "express" }

func main() {
	var s Service = Express{Train{line: "S7"}}
	fmt.Println(s.Kind() + ": " + s.Announce())
}

// endregion
