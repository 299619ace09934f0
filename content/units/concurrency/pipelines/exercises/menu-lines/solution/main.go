// Command menu translates the lines of a menu with three workers.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// translate takes longest for soup.
func translate(line string) string {
	switch line {
	case "soup":
		time.Sleep(600 * time.Millisecond)
		return "Suppe"
	case "fish":
		time.Sleep(300 * time.Millisecond)
		return "Fisch"
	}
	return "Kuchen"
}

// region: program
func translateMenu(menu []string) []string {
	out := make([]string, len(menu))
	var taken atomic.Int64
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for {
				i := taken.Add(1) - 1
				if i >= int64(len(menu)) {
					return
				}
				out[i] = translate(menu[i])
			}
		})
	}
	wg.Wait()
	return out
}

// endregion

func main() {
	fmt.Println(translateMenu([]string{"soup", "fish", "cake"}))
}
