// Command toll merges the cars of two gates.
package main

import (
	"fmt"
	"sync"
)

type Car struct {
	Gate string
	No   int
}

// region: program
// gate sends its cars, numbered from 1, and closes.
func gate(name string, cars int) <-chan Car {
	out := make(chan Car)
	go func() {
		defer close(out)
		for n := range cars {
			out <- Car{Gate: name, No: n + 1}
		}
	}()
	return out
}

func merge(gates ...<-chan Car) <-chan Car {
	out := make(chan Car)
	var wg sync.WaitGroup
	for _, cars := range gates {
		wg.Go(func() {
			for c := range cars {
				out <- c
			}
		})
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// endregion

func main() {
	last := map[string]int{}
	for c := range merge(gate("north", 50), gate("south", 30)) {
		if c.No != last[c.Gate]+1 {
			fmt.Println("out of order:", c)
		}
		last[c.Gate] = c.No
	}
	fmt.Println(last)
}
