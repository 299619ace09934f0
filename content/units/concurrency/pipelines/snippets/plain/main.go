// Command plain reads a log in stages and leaves them behind.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

type Request struct {
	Path   string
	Failed bool
}

func parseLine(l string) Request {
	time.Sleep(20 * time.Millisecond)
	path, status, _ := strings.Cut(l, " ")
	return Request{Path: path, Failed: strings.HasPrefix(status, "5")}
}

// region: stages
func read(log []string) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for _, l := range log {
			lines <- l
		}
	}()
	return lines
}

func parse(lines <-chan string) <-chan Request {
	reqs := make(chan Request)
	go func() {
		defer close(reqs)
		for l := range lines {
			reqs <- parseLine(l)
		}
	}()
	return reqs
}

// endregion

// region: first
func firstFailure(log []string) string {
	for r := range parse(read(log)) {
		if r.Failed {
			return r.Path
		}
	}
	return "none"
}

// endregion

func main() {
	log := []string{"/home 200", "/cart 503", "/help 200", "/cart 200", "/home 200"}
	fmt.Println("first failure:", firstFailure(log))
	time.Sleep(100 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
