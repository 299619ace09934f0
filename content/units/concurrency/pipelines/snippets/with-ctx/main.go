// Command with-ctx reads a log in stages that end when nobody reads them any more.
package main

import (
	"context"
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

func read(ctx context.Context, log []string) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for _, l := range log {
			select {
			case lines <- l:
			case <-ctx.Done():
				return
			}
		}
	}()
	return lines
}

// region: stage
func parse(ctx context.Context, lines <-chan string) <-chan Request {
	reqs := make(chan Request)
	go func() {
		defer close(reqs)
		for l := range lines {
			select {
			case reqs <- parseLine(l):
			case <-ctx.Done():
				return
			}
		}
	}()
	return reqs
}

// endregion

// region: first
func firstFailure(ctx context.Context, log []string) (string, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for r := range parse(ctx, read(ctx, log)) {
		if r.Failed {
			return r.Path, nil
		}
	}
	return "none", ctx.Err()
}

// endregion

func main() {
	log := []string{"/home 200", "/cart 503", "/help 200", "/cart 200", "/home 200"}
	path, err := firstFailure(context.Background(), log)
	fmt.Println("first failure:", path, err)
	time.Sleep(100 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
