// Command meter adds up the readings of an electricity meter.
package main

import "fmt"

// region: program
func main() {
	readings := make(chan int)
	go func() {
		for _, kwh := range []int{12, 9, 14} {
			readings <- kwh
		}
	}()

	total := 0
	for kwh := range readings {
		total += kwh
		fmt.Println(total)
	}
	fmt.Println("total", total)
}

// endregion
