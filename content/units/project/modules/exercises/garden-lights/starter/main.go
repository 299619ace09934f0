package main

import "fmt"

// region: plan

// plan returns the switches of n lights.
func plan(n int) (on []func() int) {
	last := 0
	for i := 1; i <= n; i++ {
		light := i * 10
		on = append(on, func() int {
			last = light + i
			return last
		})
	}
	return on
}

// endregion

func main() {
	for _, on := range plan(3) {
		fmt.Print(on(), " ")
	}
	fmt.Println()
}
