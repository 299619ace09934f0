// Command door counts the visitors that a limiter lets in at given times.
package main

import (
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

// region: program
func main() {
	door := rate.NewLimiter(1, 3)
	open := time.Now()
	for _, group := range []struct {
		after time.Duration
		size  int
	}{
		{0, 4},
		{2 * time.Second, 4},
		{10 * time.Second, 8},
	} {
		in := 0
		for range group.size {
			if door.AllowN(open.Add(group.after), 1) {
				in++
			}
		}
		fmt.Print(in, " ")
	}
	fmt.Println()
}

// endregion
