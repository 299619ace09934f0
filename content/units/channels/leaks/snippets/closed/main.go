// Command closed ships three batches of log lines, and closes the channel of each.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func write(string) {}

func flush() { fmt.Println("flushed") }

// region: ship
func ship(batch []string) {
	lines := make(chan string)
	defer close(lines)
	go func() {
		for line := range lines {
			write(line)
		}
		flush()
	}()

	for _, line := range batch {
		lines <- line
	}
}

func main() {
	for range 3 {
		ship([]string{"GET /", "GET /cart", "POST /order"})
	}
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

// endregion
