// Command badge-numbers gives out badges.
package main

import (
	"fmt"
	"sync"
)

// region: program
func main() {
	last := 0
	next := func() int {
		last += 10
		return last
	}

	var badges sync.Map
	a, _ := badges.LoadOrStore("Ida", next())
	b, flag := badges.LoadOrStore("Ida", next())
	c, _ := badges.Swap("Ida", next())
	d, _ := badges.Load("Ida")
	fmt.Println(a, b, flag, c, d)
}

// endregion
