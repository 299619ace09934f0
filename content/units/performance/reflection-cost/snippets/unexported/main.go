// Command unexported prints the lots of a fish auction.
package main

import (
	"fmt"
	"reflect"
)

// region: row
// row returns the fields of any struct as text.
func row(v any) []string {
	s := reflect.ValueOf(v)
	var cells []string
	for i := range s.NumField() {
		cells = append(cells, fmt.Sprint(s.Field(i).Interface()))
	}
	return cells
}

type Lot struct {
	Boat  string
	Kilos int
	Cents int
	sold  bool // new
}

func main() {
	fmt.Println(row(Lot{Boat: "Hilde", Kilos: 120, Cents: 84000}))
}

// endregion
