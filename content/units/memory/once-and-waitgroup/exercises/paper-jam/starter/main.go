// Command paper-jam sets up a printer.
package main

import (
	"fmt"
	"sync"
)

// region: program
func try(f func() string) (outcome string) {
	defer func() {
		if v := recover(); v != nil {
			outcome = fmt.Sprint(v)
		}
	}()
	return f()
}

func main() {
	starts := 0
	printer := sync.OnceValue(func() string {
		starts++
		if starts == 1 {
			panic("jam")
		}
		return "ready"
	})
	first, second := try(printer), try(printer)
	fmt.Println(first, second, starts)
}

// endregion
