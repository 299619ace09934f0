// Command ballots counts until it is called off.
package main

import (
	"context"
	"fmt"
)

// region: program
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	counted := 0
	for i := range 1000 {
		if i%64 == 0 && ctx.Err() != nil {
			break
		}
		counted++
		if counted == 200 {
			cancel()
		}
	}
	fmt.Println("counted:", counted)
}

// endregion
