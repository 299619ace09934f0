// Command escape holds three ways to use the address of a variable.
package main

import "fmt"

// region: program
type order struct{ id, cents int }

func newOrder(id int) *order {
	o := order{id: id}
	return &o
}

func addFee(o *order) { o.cents += 250 }

func total(id int) int {
	o := order{id: id, cents: 1000}
	addFee(&o)
	return o.cents
}

func audit(o order) { fmt.Println("audited:", o.id) }

// endregion

func main() {
	audit(*newOrder(7))
	fmt.Println(total(7))
}
