// Command tail reads a log until the first error line, and leaves nothing behind.
package main

import (
	"bufio"
	"context"
	"fmt"
	"runtime"
	"strings"
	"time"
)

// region: tail
func tail(ctx context.Context, log *bufio.Scanner) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for log.Scan() {
			select {
			case lines <- log.Text():
			case <-ctx.Done():
				return
			}
		}
	}()
	return lines
}

func firstError(log *bufio.Scanner) string {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for line := range tail(ctx, log) {
		if strings.HasPrefix(line, "ERROR") {
			return line
		}
	}
	return ""
}

// endregion

func main() {
	log := strings.NewReader("INFO start\nERROR disk full\nINFO retry\nINFO retry\n")
	fmt.Println(firstError(bufio.NewScanner(log)))
	time.Sleep(100 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
