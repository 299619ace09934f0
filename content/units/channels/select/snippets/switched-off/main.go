// Command switched-off merges two logs, and switches off the case of one that has ended.
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
	for app != nil || audit != nil {
		select {
		case line, ok := <-app:
			if !ok {
				app = nil
				continue
			}
			write(line)
		case line, ok := <-audit:
			if !ok {
				audit = nil
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
