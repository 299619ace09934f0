package main

import "fmt"

// region: badge
type Badge struct{ name string }

func (b *Badge) String() string { return "#" + b.name }

type Visitor struct{ Badge }

type Guest struct{ *Badge }

func main() {
	v := Visitor{Badge{"ann"}}
	g := Guest{&Badge{"bob"}}
	fmt.Println(v, &v, g)
}

// endregion
