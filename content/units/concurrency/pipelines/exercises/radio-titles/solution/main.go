// Command titles checks the titles that a radio station has played.
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"time"
)

// region: program
type Title struct {
	Artist string
	Err    error
}

var errNoArtist = errors.New("no artist")

// check sends a Title for each line. Its input is closed at the end, and when ctx ends.
func check(ctx context.Context, lines <-chan string) <-chan Title {
	out := make(chan Title)
	go func() {
		defer close(out)
		for l := range lines {
			artist, _, ok := strings.Cut(l, " - ")
			t := Title{Artist: artist}
			if !ok {
				t = Title{Err: errNoArtist}
			}
			select {
			case out <- t:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func firstError(ctx context.Context, lines <-chan string) error {
	for t := range check(ctx, lines) {
		if t.Err != nil {
			return t.Err
		}
	}
	return ctx.Err()
}

// endregion

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	lines := make(chan string)
	go func() {
		defer close(lines)
		for _, l := range []string{"Bach - Air", "jingle", "jingle", "Holst - Mars"} {
			select {
			case lines <- l:
			case <-ctx.Done():
				return
			}
		}
	}()
	fmt.Println(firstError(ctx, lines))
	time.Sleep(100 * time.Millisecond)
	cancel()
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
