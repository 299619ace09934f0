// Command recount merges two logs, and takes one close for two.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// follow sends n lines, one after each interval, and closes.
func follow(n int, every time.Duration) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for i := range n {
			time.Sleep(every)
			lines <- fmt.Sprint("line ", i+1)
		}
	}()
	return lines
}

// region: merge
func merge(app, audit <-chan string, write func(string)) {
	open := 2
	for open > 0 {
		select {
		case line, ok := <-app:
			if !ok {
				open-- // app has ended
				continue
			}
			write(line)
		case line, ok := <-audit:
			if !ok {
				open-- // audit has ended
				continue
			}
			write(line)
		}
	}
}

// endregion

func main() {
	written := 0
	app, audit := follow(4, 400*time.Millisecond), follow(2, 70*time.Millisecond)
	merge(app, audit, func(string) { written++ })
	fmt.Println("written:", written, "of 6")
	time.Sleep(500 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
