package main

import "fmt"

// region: tags
// Printer is declared by the luggage desk, Labeler by cargo.
type Printer interface{ Print(tag string) }
type Labeler interface{ Print(tag string) }

type belt struct{}

func (belt) Attach(p Printer) { p.Print("LH 12") }

// loader is declared by the hangar.
type loader interface{ Attach(l Labeler) }

type inkjet struct{}

func (inkjet) Print(tag string) { fmt.Println("tag", tag) }

func main() {
	var l Labeler = inkjet{}
	var p Printer = l
	belt{}.Attach(l)
	var ld loader = belt{}
	ld.Attach(inkjet{})
	_ = p
}

// endregion
